/** The output of the Rijksmodel DPIA (formats.md 13). Its JSON Schema is EUPL-1.2 and is referred to by its address. */
export const PAR_SCHEMA = 'https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json';
export const PAR_URN = 'urn:nl:dpia:3.0';

export type ParValue = string | string[] | null;
export type ParAnswer = { value: ParValue; lastEditedAt: string };
/** One repetition; those of a question that follows another question have the same `_index`. */
export type ParElement = { _index: number; [child: string]: ParAnswer | number };

export type ParFile = {
  $schema: typeof PAR_SCHEMA;
  /** The form asks no title and is made for public bodies: both stand here for whoever reads it back. */
  metadata: { urn: string; createdAt: string; createdBy?: { name: string }; title: string; publicBody: boolean };
  answers: Record<string, ParAnswer | ParElement[]>;
};

/** Values of a repetition by the number of their question; what is empty is left out, as the form does. */
export type ParRow = Record<string, ParValue | undefined>;

export type ParPen = {
  /** One answer. */
  say: (task: string, value: ParValue | undefined) => void;
  /** Repetitions; an empty row keeps its place. */
  rows: (parent: string, rows: readonly ParRow[]) => void;
  answers: ParFile['answers'];
};

const isEmpty = (value: ParValue | undefined) =>
  value === undefined || value === null || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

export function parPen(at: string): ParPen {
  const answers: ParFile['answers'] = {};
  const answer = (value: ParValue): ParAnswer => ({ value, lastEditedAt: at });
  return {
    answers,
    say: (task, value) => {
      if (!isEmpty(value)) answers[task] = answer(value!);
    },
    rows: (parent, rows) => {
      if (rows.length === 0) return;
      answers[parent] = rows.map((row, _index): ParElement => {
        const said = Object.entries(row).filter(([, value]) => !isEmpty(value));
        return { _index, ...Object.fromEntries(said.map(([task, value]) => [task, answer(value!)])) };
      });
    },
  };
}
