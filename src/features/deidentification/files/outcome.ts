import type { Place, Remains } from './unrecognisable.ts';

/** What somebody must know about a file that was written; `count` of what. */
export type Note = { kind: NoteKind; count?: number };
export type NoteKind =
  | 'pictures'
  | 'embedded'
  | 'emptied'
  | 'preview-taken-out'
  | 'attachments-taken-out'
  | 'day-taken-out'
  | 'windows-1252'
  | 'formulas-as-text'
  | 'head-says-nothing'
  | 'name-of-file';

/** A risk in words, some of them of the original. */
export type RemainsInWords = Pick<Remains, 'what' | 'why' | 'suggestion'>;

/** Examples that are kept; the rest is counted, so that a file of a gigabyte has a report of a page. */
const MOST_EXAMPLES = 20;

/** Counts of one file. It holds words of the original only for the report of risks. */
export type Outcome = {
  labels: ReadonlyMap<string, number>;
  remains: ReadonlyMap<string, number>;
  examples: readonly RemainsInWords[];
  notes: readonly Note[];
  addPlaces: (places: readonly Place[]) => void;
  addRemains: (remains: readonly Remains[]) => void;
  note: (kind: NoteKind, count?: number) => void;
};

export function newOutcome(): Outcome {
  const labels = new Map<string, number>();
  const remains = new Map<string, number>();
  const examples: RemainsInWords[] = [];
  const notes: Note[] = [];
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    labels,
    remains,
    examples,
    notes,
    addPlaces: (places) => places.forEach(({ label }) => count(labels, label)),
    addRemains: (found) => {
      for (const { kind, what, why, suggestion } of found) {
        count(remains, kind);
        const known = examples.some((each) => each.what.nl === what.nl);
        if (examples.length < MOST_EXAMPLES && !known) examples.push({ what, why, suggestion });
      }
    },
    note: (kind, number) => {
      const known = notes.find((each) => each.kind === kind);
      if (known) known.count = (known.count ?? 0) + (number ?? 0);
      else notes.push(number === undefined ? { kind } : { kind, count: number });
    },
  };
}
