import type { FormValues } from '../../../platform/http/form.ts';
import type { Text } from '../../../ui/index.ts';
import type { CovenantContent } from '../content.ts';

/** `short`: how a text that is signed says it, where the form needs more to choose by. */
export type Option = { value: string; text: Text; short?: Text };
export type Field = { name: string; label: Text; help?: Text; optional?: boolean } & (
  | { kind: 'text'; type?: 'text' | 'email' | 'tel' }
  | { kind: 'area'; rows?: number }
  | { kind: 'date' }
  | { kind: 'number' }
  | { kind: 'select' | 'radio' | 'boxes'; options: readonly Option[] }
);
export type Group = { legend?: Text; lead?: Text; fields: readonly Field[] };

/** What the forms can offer, from the register, the plans that run and the law book of today. */
export type Choices = {
  parties: readonly Option[];
  /** Purposes of running plans, as `activity/purpose`. */
  purposes: readonly Option[];
  /** The fields of one of those, by the same word. */
  fields: ReadonlyMap<string, readonly Option[]>;
  laws: readonly Option[];
  doors: readonly Option[];
};

/** How a field is checked before anything is known of the covenant. */
export type Rule = 'line' | 'words' | 'needed' | 'mail' | 'day' | 'number' | 'list';

/** What was filled in, read by rule. */
export type Answers = {
  text: (name: string) => string;
  list: (name: string) => readonly string[];
  day: (name: string) => string | null;
  number: (name: string) => number | null;
};

/** One page of a covenant. `which`: the id of a party, need, flow, promise or annex; empty for a new one. */
export type Part = {
  rules: Readonly<Record<string, Rule>>;
  heading: (content: CovenantContent, which: string) => Text;
  lead?: Text;
  /** An example or an explanation, behind "Meer weten". */
  more?: readonly Text[];
  groups: (content: CovenantContent, which: string, choices: Choices) => readonly Group[];
  values: (content: CovenantContent, which: string) => FormValues;
  /** The content with this part written; null where `which` is not there. */
  save: (
    content: CovenantContent,
    which: string,
    answers: Answers,
    choices: Choices,
    newId: string,
  ) => CovenantContent | null;
  remove?: (content: CovenantContent, which: string) => CovenantContent;
};

/** Writes one of a list over the one with its id, or adds it. */
export const written = <T extends { id: string }>(list: readonly T[], one: T): T[] =>
  list.some(({ id }) => id === one.id) ? list.map((each) => (each.id === one.id ? one : each)) : [...list, one];

export const named = (nl: string, en: string = nl): Text => ({ nl, en });

/** Only what was offered; anything else was not chosen in our form. */
export const offered = <T extends string>(
  options: readonly { value: string }[],
  chosen: string,
  otherwise: T,
): string | T => (options.some(({ value }) => value === chosen) ? chosen : otherwise);

/** The same for a closed list. */
export const among = <T extends string>(list: readonly T[], chosen: string): T | null =>
  list.find((each) => each === chosen) ?? null;
