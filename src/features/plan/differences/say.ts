import type { Text } from '../../../ui/index.ts';
import type { Group, Leaf } from './compare.ts';

/** Ways of saying a value; what is not in a closed list any more is said as it is stored. */

export type Names = Readonly<Record<string, Text>>;

export const asText = (text: string): Text => ({ nl: text, en: text });
export const named = (names: Names, id: string): Text => names[id] ?? asText(id);

export const asWritten = (value: unknown): Text =>
  asText(typeof value === 'string' ? value : String(JSON.stringify(value)));
export const oneOf =
  (texts: Readonly<Record<string, Text | undefined>>) =>
  (value: unknown): Text =>
    texts[String(value)] ?? asText(String(value));

export const severalOf =
  (texts: Readonly<Record<string, Text | undefined>>) =>
  (values: unknown): Text => {
    const said = (Array.isArray(values) ? values : [values]).map(oneOf(texts));
    return { nl: said.map(({ nl }) => nl).join(', '), en: said.map(({ en }) => en).join(', ') };
  };

export const yesNo = (value: unknown): Text => (value ? { nl: 'ja', en: 'yes' } : { nl: 'nee', en: 'no' });
/** A field that is switched off stays in the plan. */
export const onOrOff = (off: unknown): Text => (off ? { nl: 'uit', en: 'off' } : { nl: 'aan', en: 'on' });
export const counted =
  (unit: Text) =>
  (value: unknown): Text => ({ nl: `${String(value)} ${unit.nl}`, en: `${String(value)} ${unit.en}` });
export const months = counted({ nl: 'maanden', en: 'months' });

/** A person of the house: pages name people, plans do not. */
export const somebody = (): Text => ({ nl: 'een collega', en: 'a colleague' });

export const leaf = <Part, Value>(
  step: number,
  label: Text,
  of: (part: Part) => Value,
  say: (value: NonNullable<Value>) => Text = asWritten,
): Leaf<Part> => ({ step, label, of, say: say as (value: never) => Text });

/** A text in two languages is two answers: each may change without the other. */
export const wordsLeaves = <Part>(
  step: number,
  label: Text,
  of: (part: Part) => { nl: string; en: string } | null,
): Leaf<Part>[] => [
  leaf(step, label, (part) => of(part)?.nl ?? null),
  leaf(step, { nl: `${label.nl} (Engels)`, en: `${label.en} (English)` }, (part) => of(part)?.en ?? null),
];

/** Answers to a closed list of questions. */
export const answerLeaves = <Part>(
  step: number,
  labels: Readonly<Record<string, Text>>,
  of: (part: Part) => Readonly<Record<string, string | undefined>>,
  say: (value: string) => Text = asWritten,
): Leaf<Part>[] =>
  Object.entries(labels).map(([name, label]) => leaf(step, label, (part) => of(part)[name] || null, say));

/** Parts of one kind; what they are made of is known inside only. */
export const group = <Part, Item>(made: Group<Part, Item>) => made as unknown as Group<Part, never>;
