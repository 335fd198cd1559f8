import {
  type CaseMemory,
  type Engine,
  type KnownPerson,
  type Label,
  type Language,
  openCase,
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

const marksOf = (places: readonly Place[]) =>
  places.map(({ start, end, label }) => ({ start, end, label: label as Label }));

/** The engine as files use it: what it remembers goes from piece to piece and from file to file. */
export function withEngine(engine: Engine, choices: EngineChoices): Unrecognisable & { memory: () => CaseMemory } {
  const { known, threshold, styles, shiftDays, language } = choices;
  const opened = openCase({
    ...{ language, styles, known, key: true },
    ...(choices.memory && { memory: choices.memory }),
    ...(shiftDays !== undefined && { shiftDays }),
  });
  return {
    memory: opened.memory,
    find: (text, names) => engine.find(text, { known: [...known, ...names.map((name) => ({ name }))], threshold }),
    replace: (text, places) => {
      const done = opened.pseudonymise(text, marksOf(places));
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
