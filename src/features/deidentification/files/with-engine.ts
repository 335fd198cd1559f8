import {
  type CaseMemory,
  type Engine,
  type KnownPerson,
  type Label,
  type Language,
  pseudonymise,
  type Style,
} from '../engine/index.ts';
import type { Place, Unrecognisable } from './unrecognisable.ts';

export type EngineChoices = {
  known: readonly KnownPerson[];
  threshold: number;
  styles: Partial<Record<Label, Style>>;
  shiftDays?: number;
  language: Language;
  /** What earlier files of the case gave back. */
  memory?: CaseMemory;
};

const noMemory: CaseMemory = { version: 1, people: [], values: [] };
const marksOf = (places: readonly Place[]) =>
  places.map(({ start, end, label }) => ({ start, end, label: label as Label }));

/** The engine as files use it: what it remembers goes from piece to piece and from file to file. */
export function withEngine(engine: Engine, choices: EngineChoices): Unrecognisable & { memory: () => CaseMemory } {
  const { known, threshold, styles, shiftDays, language } = choices;
  let memory = choices.memory ?? noMemory;
  return {
    memory: () => memory,
    find: (text, names) => engine.find(text, { known: [...known, ...names.map((name) => ({ name }))], threshold }),
    replace: (text, places) => {
      const options = { language, styles, known, memory, key: true, ...(shiftDays !== undefined && { shiftDays }) };
      const done = pseudonymise(text, marksOf(places), options);
      memory = done.memory;
      // The key says what stood there: a possessive s stays outside a mark, so places may have become shorter.
      let shift = 0;
      return done.key!.places.map(({ start, tag, original }, at) => {
        const from = start - shift;
        shift += tag.length - original.length;
        return { start: from, end: from + original.length, label: done.replacements[at]!.label, text: tag };
      });
    },
    remains: (text, places) => engine.remains(text, marksOf(places)),
  };
}
