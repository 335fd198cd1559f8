import { sayWord } from '../../../gate/texts.ts';
import type { Language } from '../../../platform/context.ts';
import type { RunningActivity } from '../../plan/index.ts';
import { authorities } from '../../../gate/act.ts';
import type { Answers } from '../check/answers.ts';
import type { Desk } from '../check/desk.ts';
import { type Towards, towards } from '../check/recipients.ts';
import { inSentence } from '../reading/in-sentence.ts';
import { depthWords, reasonTexts } from '../texts/reason-texts.ts';
import type { Told } from '../weighing/depth.ts';
import { draftReasons, type ReasonTexts, sayTold, type Step } from '../weighing/reasons.ts';

/** Who hears it, in the words of the plan, without the name of a person. */
export function nameRecipient(to: Towards | null, activity: RunningActivity, language: Language): string {
  if (!to) return '';
  const authority = authorities.find((each) => each === to.id);
  if (authority) return sayWord(authority, language);
  if (to.kind === 'party' || to.kind === 'referrer') {
    return inSentence(activity.parties.get(to.id ?? '') ?? to.id ?? '', language);
  }
  return to.kind === 'authority' ? '' : sayWord(to.kind, language);
}

export const nameField =
  ({ fields }: RunningActivity, language: Language) =>
  (id: string): string =>
    fields.find((field) => field.id === id)?.label[language].toLowerCase() ?? id;

export const sayToldOf = (language: Language, activity: RunningActivity, told: Told): string =>
  sayTold(told, nameField(activity, language), wordsIn(language));

/** The reasons as they are filled in beforehand. */
export function draftFor(language: Language, { check, activity }: Desk, step: Step, told: Told): string {
  const to = nameRecipient(towards(check.answers.to), activity, language);
  const named = { to, person: reasonTexts.person[language], fieldName: nameField(activity, language) };
  return draftReasons(check.answers, step, told, named, textsIn(language));
}

const wordsIn = (language: Language): ReasonTexts['depth'] => ({
  fact: depthWords.fact[language],
  outline: depthWords.outline[language],
  content: depthWords.content[language],
});

function textsIn(language: Language): ReasonTexts {
  const say = (key: keyof typeof reasonTexts) => reasonTexts[key][language];
  return {
    goal: say('goal'),
    ask: say('ask'),
    tell: say('tell'),
    data: say('data'),
    withoutName: say('withoutName'),
    together: say('together'),
    throughPerson: say('throughPerson'),
    consent: say('consent'),
    knows: { yes: say('knowsYes'), 'not-yet': say('knowsNotYet'), 'not-safe': say('knowsNotSafe') },
    why: say('why'),
    unfinished: { enough: say('enough'), more: say('unfinished'), ask: say('askFirst'), not: say('notShared') },
    depth: wordsIn(language),
  };
}

/** Whether the person knows, with the reason why not. */
export function sayKnows(language: Language, { knows, why }: Answers): string {
  if (knows === '') return '';
  const { yes, 'not-yet': notYet, 'not-safe': notSafe } = textsIn(language).knows;
  const said = { yes, 'not-yet': notYet, 'not-safe': notSafe }[knows];
  return [said.replaceAll('{person}', reasonTexts.person[language]), why].filter((text) => text !== '').join(' ');
}
