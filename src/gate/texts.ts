import type { Alternative, Check, Condition, Outcome, StepNumber } from './decision.ts';
import type { AuthorityId, Recipient } from './act.ts';
import type { Channel, Operation } from './plan.ts';
import { alternativeTexts } from './texts/alternatives.ts';
import { conditionTexts } from './texts/conditions.ts';
import { reasonTexts } from './texts/reasons.ts';
import type { Language, Text } from './texts/text.ts';
import { authorityTexts, channelTexts, decidingTexts, operationTexts } from './texts/words.ts';
import { outcomeTexts, recipientTexts, stepTexts } from './texts/words.ts';

export type { Language } from './texts/text.ts';

/** Names of fields, purposes and parties in the words of the organisation; undefined where it has none. */
export type NameOf = (id: string) => string | undefined;

const words: Readonly<Record<string, Text>> = {
  ...operationTexts,
  ...channelTexts,
  ...authorityTexts,
  ...decidingTexts,
};

/** Why a check came out as it did, in one or two plain sentences. Operations, channels and authorities name themselves. */
export function sayReason({ reason, about }: Check, language: Language, nameOf: NameOf = () => undefined): string {
  const named = about.map((id) => nameOf(id) ?? (Object.hasOwn(words, id) ? words[id]?.[language] : undefined) ?? id);
  const [first = '', ...rest] = named;
  const parts: Readonly<Record<string, string>> = {
    all: list(named, language),
    first,
    First: first.charAt(0).toUpperCase() + first.slice(1),
    rest: list(rest, language),
  };
  return reasonTexts[reason][language].replace(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole);
}

export const sayCondition = ({ kind }: Pick<Condition, 'kind'>, language: Language) => conditionTexts[kind][language];
export const sayAlternative = ({ kind }: Pick<Alternative, 'kind'>, language: Language) =>
  alternativeTexts[kind][language];
export const sayOutcome = (outcome: Outcome, language: Language) => outcomeTexts[outcome][language];

type Word = Operation | Channel | AuthorityId | Exclude<Recipient['kind'], 'party' | 'authority'>;

/** An operation, a channel, an authority or another kind of recipient. */
export const sayWord = (word: Word, language: Language) =>
  ({ ...operationTexts, ...channelTexts, ...authorityTexts, ...recipientTexts })[word][language];
export const sayStep = (step: StepNumber, language: Language) => stepTexts[step][language];

const list = (names: readonly string[], language: Language) =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${names.at(-1)}`;
