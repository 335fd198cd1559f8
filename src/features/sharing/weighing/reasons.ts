import type { Channel, Depth } from '../../../gate/plan.ts';
import type { Answers } from '../check/answers.ts';
import { isName } from '../policy.ts';
import type { RungName } from './ladder.ts';
import type { Told } from './depth.ts';

/** The sentences of the prefilled reasons, in the language of the worker; `{…}` is filled in. */
export type ReasonTexts = {
  goal: string;
  ask: string;
  tell: string;
  data: string;
  withoutName: string;
  together: string;
  throughPerson: string;
  consent: string;
  knows: Readonly<Record<Exclude<Answers['knows'], ''>, string>>;
  why: string;
  /** The last sentence, which only the worker can finish, for each kind of step. */
  unfinished: Readonly<Record<'enough' | 'more' | 'ask' | 'not', string>>;
  depth: Readonly<Record<Depth, string>>;
};

export type Named = {
  /** Who hears it, in words. */
  to: string;
  /** The person, as the worker says the name; not there where nobody is named. */
  person: string;
  fieldName: (field: string) => string;
  channel?: Channel | undefined;
};

/** What is done with it: one rung of the ladder, or leaving it. */
export type Step = RungName | 'not-shared';

const fill = (text: string, parts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole);

const ended = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/**
 * The reasons as they follow from the answers, ending in a sentence that only the worker can finish: why less is not
 * enough. Somebody who only presses on has not weighed (S3.7).
 */
export function draftReasons(answers: Answers, step: Step, told: Told, named: Named, texts: ReasonTexts): string {
  const { to, person } = named;
  const lines = [
    fill(texts.goal, { goal: ended(answers.goal) }),
    ...(asksOther(step) && answers.direction === 'ask'
      ? [fill(texts.ask, { to, question: ended(answers.question) })]
      : []),
    ...(tells(step) && answers.direction === 'tell' ? [fill(texts.tell, { to })] : []),
    ...stepLines(step, told, named, texts),
    ...aboutKnowing(answers, step, person, texts),
    texts.unfinished[lastOf(step)],
  ];
  return lines.join('\n');
}

/** Only these tell somebody else something ourselves. */
const tells = (step: Step): boolean => step === 'fact' || step === 'outline' || step === 'content';
/** We ask it ourselves, with or without a name. */
const asksOther = (step: Step): boolean => tells(step) || step === 'without-name';

/** "I will still tell" is about sharing; who asks first or does not share has nothing to tell yet. */
function aboutKnowing({ knows, why }: Answers, step: Step, person: string, texts: ReasonTexts): string[] {
  if (knows === '' || (knows === 'not-yet' && !tells(step))) return [];
  return [fill(texts.knows[knows], { person }), ...(why === '' ? [] : [fill(texts.why, { why: ended(why) })])];
}

function lastOf(step: Step): keyof ReasonTexts['unfinished'] {
  if (step === 'not-shared') return 'not';
  if (step === 'ask-consent') return 'ask';
  return tells(step) ? 'more' : 'enough';
}

function stepLines(step: Step, told: Told, { to, person, fieldName }: Named, texts: ReasonTexts): string[] {
  if (step === 'without-name') return [texts.withoutName];
  if (step === 'together') return [fill(texts.together, { person, to })];
  if (step === 'through-person') return [fill(texts.throughPerson, { person, to })];
  if (step === 'ask-consent') return [fill(texts.consent, { person })];
  if (step === 'not-shared') return [];
  return [fill(texts.data, { data: sayTold(told, fieldName, texts.depth) })];
}

/** "voornaam, afgesproken doelen (in grote lijn)". */
export const sayTold = (
  told: Told,
  fieldName: (field: string) => string,
  depth: Readonly<Record<Depth, string>>,
): string =>
  Object.entries(told)
    .map(([field, how]) => (isName(field) ? fieldName(field) : `${fieldName(field)} (${depth[how]})`))
    .join(', ');
