import type { Decision } from '../../../gate/decision.ts';
import type { Answers } from '../check/answers.ts';
import { taskOf } from '../check/answers.ts';
import type { PageName } from '../check/pages.ts';
import { routeQuestions } from '../check/route-questions.ts';
import { towards } from '../check/recipients.ts';
import type { Chosen, Ground, ShareDecision, ShareWords } from '../decisions/share-decision.ts';
import type { Facts } from '../../../gate/act.ts';
import { alsoAbout } from '../outcome/with-carers.ts';
import type { Told } from '../weighing/depth.ts';
import type { Step } from '../weighing/reasons.ts';

const chosenBy: Readonly<Record<Step, Chosen>> = {
  'without-name': 'without-name',
  together: 'through-person',
  'through-person': 'through-person',
  fact: 'shared',
  outline: 'shared',
  content: 'shared',
  'ask-consent': 'asked-consent',
  'not-shared': 'not-shared',
};
export const chosenOf = (step: Step): Chosen => chosenBy[step];

const groundBy = {
  no: 'none',
  'by-consent': 'consent',
  'by-duty': 'duty',
  'by-right-to-report': 'right-to-report',
  'by-shared-secrecy': 'shared-secrecy',
  'by-conflict-of-duties': 'conflict-of-duties',
} as const satisfies Record<Facts['people'][number]['secrecyLifted'], Ground>;

/** What lifted secrecy; `none` where nothing was told to somebody outside. */
export const groundOf = (facts: Facts | null, step: Step): Ground =>
  facts && chosenOf(step) === 'shared' ? groundBy[facts.people[0]?.secrecyLifted ?? 'no'] : 'none';

/** The rules behind basis, secrecy and recipient, each once. */
export const lawOf = (decision: Decision | null): string[] => {
  const cited = decision?.checks.filter(({ step }) => step === 6 || step === 7).flatMap(({ law }) => law) ?? [];
  return [...new Set(cited.map(({ id }) => id))];
};

type Sentences = Pick<ShareWords, 'necessity' | 'subsidiarity' | 'reasons' | 'deviation' | 'howToTell' | 'knows'>;

export function wordsOf(answers: Answers, told: Told, sentences: Sentences): ShareWords {
  const task = taskOf(answers)?.task;
  const { carers } = alsoAbout(answers);
  const routes: Partial<Record<string, PageName>> = {
    conflict: 'plichten',
    prosecutor: 'strafwet',
    demand: 'vordering',
  };
  const route = task && routes[task];
  return {
    ...sentences,
    goal: answers.goal,
    ...(answers.knows === 'not-safe' && { notSafe: true }),
    ...(answers.direction === 'ask' && { question: answers.question }),
    ...(carers.length > 0 && { carers }),
    tests: route ? said(answers, route) : null,
    meldcode: task === 'meldcode' ? said(answers, 'meldcode') : null,
    together: [answers.together, answers.why].filter((text) => text !== '').join(': '),
    depths: told,
  };
}

const said = ({ route }: Answers, page: PageName): Record<string, string> =>
  Object.fromEntries(routeQuestions(page).map(({ name }) => [name, route[name] ?? '']));

/** To whom, as the decision keeps it: a referrer is a party of the plan, a colleague is known by the account. */
export function recipientOf(answers: Answers): ShareDecision['recipient'] {
  const to = towards(answers.to);
  if (!to) return { kind: 'self', id: null };
  if (to.kind === 'colleague') return { kind: 'colleague', id: answers.colleague || null };
  return { kind: to.kind === 'referrer' ? 'party' : to.kind, id: to.id };
}
