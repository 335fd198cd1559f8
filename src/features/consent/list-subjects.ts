import type { PermissionState } from '../../gate/act.ts';
import type { Context, Language } from '../../platform/context.ts';
import { listPermissions } from '../clients/index.ts';
import type { RunningActivity } from '../plan/index.ts';
import { sameSubject, stateOf, type Subject, subjectText, subjectsOf } from './policy.ts';
import type { Answer, OpenQuestion } from './answer.ts';
import { listAnswers, listOpenQuestions } from './store.ts';

/** One thing that a person may say yes or no to, and what was said about it. */
export type SubjectState = Subject & {
  /** `purpose` or `purpose:party`, for forms and addresses. */
  key: string;
  title: string;
  partyName: string | null;
  explanation: string;
  /** Never asked by message (Tw 11.7, WER XII.13). */
  marketing: boolean;
  /** False: the plan has nothing to ask here any more; what was given can still be stopped. */
  inPlan: boolean;
  state: PermissionState;
  newest: Answer | null;
  open: OpenQuestion | null;
};

export type Consents = {
  subjects: SubjectState[];
  /** What happens without asking, and why that is allowed. */
  others: { title: string; basis: string }[];
  answers: Answer[];
};

/** Everything of one person: each thing to ask, in the order of the plan, with the state and what proves it. */
export async function listConsents(
  c: Context,
  client: string,
  activity: RunningActivity,
  language: Language,
): Promise<Consents> {
  const answers = await listAnswers(c, client);
  const open = await listOpenQuestions(c, client);
  const permissions = await listPermissions(c, client);
  // Without a question in the plan there is nothing to ask.
  const asks = (id: string) => activity.purposes.some((each) => each.id === id && each.consentText !== null);
  const asked = subjectsOf(activity.plan).filter(({ purpose }) => asks(purpose));
  const goneFromPlan = answers
    .filter((answer) => !asked.some((each) => sameSubject(each, answer)))
    .filter((answer, at, all) => all.findIndex((each) => sameSubject(each, answer)) === at)
    .filter(({ answer }) => answer === 'given');
  const subjects = [...asked, ...goneFromPlan].map(({ purpose, party }): SubjectState => {
    const about = { purpose, party };
    const newest = answers.find((each) => sameSubject(each, about)) ?? null;
    const states = permissions.filter((each) => sameSubject(each, about)).map(({ state }) => state);
    return {
      ...about,
      ...describe(activity, about, newest, language),
      inPlan: asked.some((each) => sameSubject(each, about)),
      state: stateOf(states),
      newest,
      open: open.find((each) => sameSubject(each, about)) ?? null,
    };
  });
  return { subjects, others: listOthers(activity, asked, language), answers };
}

function describe(activity: RunningActivity, about: Subject, newest: Answer | null, language: Language) {
  const purpose = activity.purposes.find(({ id }) => id === about.purpose);
  return {
    key: subjectText(about),
    title: purpose?.title[language] ?? newest?.text.question ?? about.purpose,
    explanation: purpose?.explanation[language] ?? newest?.text.explanation ?? '',
    marketing: purpose?.marketing ?? false,
    partyName: about.party === null ? null : (activity.parties.get(about.party) ?? newest?.text.party ?? about.party),
  };
}

const listOthers = ({ plan, purposes }: RunningActivity, asked: readonly Subject[], language: Language) =>
  purposes
    .filter(({ id }) => plan.purposes.some((each) => each.id === id && each.basis !== 'consent'))
    .filter(({ id }) => !asked.some(({ purpose }) => purpose === id))
    .map(({ title, basisText }) => ({ title: title[language], basis: basisText[language] }));
