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

/** More people than this are no longer people of one case. */
const MOST_PEOPLE = 1_000;

/** Who was met before, by the fullest name: a surname alone is found in the next file, or further on in a large one. */
function peopleOf(people: CaseMemory['people']): KnownPerson[] {
  return people.slice(0, MOST_PEOPLE).flatMap(({ names, unsure }) => {
    const written = names.map(({ firsts, particle, surnames, single }) =>
      [...firsts, particle, ...surnames, single].filter((part) => part !== '').join(' '),
    );
    const name = written.toSorted((a, b) => b.length - a.length)[0] ?? '';
    return unsure === undefined && name.length > 1 ? [{ name }] : [];
  });
}

/** The engine as files use it: what it remembers goes from piece to piece and from file to file. */
export function withEngine(engine: Engine, choices: EngineChoices): Unrecognisable & { memory: () => CaseMemory } {
  const { known, threshold, styles, shiftDays, language } = choices;
  const opened = openCase({
    ...{ language, styles, known, key: true },
    ...(choices.memory && { memory: choices.memory }),
    ...(shiftDays !== undefined && { shiftDays }),
  });
  // The engine reads a list once as long as it is the same list.
  let met = peopleOf(opened.people());
  let everybody = [...known, ...met];
  return {
    memory: opened.memory,
    find: (text, names) => {
      const all = names.length === 0 ? everybody : [...everybody, ...names.map((name) => ({ name }))];
      return engine.find(text, { known: all, threshold });
    },
    replace: (text, places) => {
      const done = opened.pseudonymise(text, marksOf(places));
      const now = peopleOf(opened.people());
      const isNew = now.length !== met.length || now.some(({ name }, at) => name !== met[at]!.name);
      if (isNew) [met, everybody] = [now, [...known, ...now]];
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
