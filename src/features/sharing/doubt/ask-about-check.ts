import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import { getPerson, type Person } from '../../clients/index.ts';
import { accountOf } from '../account-of.ts';
import { type Desk, gatherNamed, gatherNameless, groundsFor, type NamedDesk } from '../check/desk.ts';
import { eitherAction, eitherQuestion } from '../check/either.ts';
import { firstUnanswered } from '../check/missing.ts';
import { towards } from '../check/recipients.ts';
import { weighDesk } from '../outcome/weigh-desk.ts';
import { nameOfRecipient } from '../reading/name-of-recipient.ts';
import { recipientOf } from '../record/decision-of.ts';
import { deepest } from '../weighing/depth.ts';
import type { RunningActivity } from '../../plan/index.ts';
import { type Advisers, listAdvisers } from './advisers.ts';
import { addressee, Doubt, nameless } from './ask-doubt.ts';
import { actOfAnswers } from './policy.ts';
import { addConsultation, type DoubtContext } from './store.ts';

export type CheckDoubtPage = {
  check: string;
  activity: RunningActivity;
  advisers: Advisers;
  context: DoubtContext;
  recipientName: string;
  today: string;
};

const named = (desk: Desk): desk is NamedDesk => desk.question !== null;

/** What goes along from a check that is not decided yet; without the names of the person. */
async function contextOf(c: Context, desk: Desk, person: Person | null): Promise<DoubtContext> {
  const { answers } = desk.check;
  const open = firstUnanswered(answers, groundsFor(c, desk.activity, answers));
  const weighed = named(desk) && open === null ? await weighDesk(c, desk) : null;
  const reasons = [answers.question, answers.why].filter((text) => text !== '').join('\n\n');
  return {
    direction: answers.direction || 'tell',
    fields: Object.keys(answers.fields),
    purpose: towards(answers.to)?.purpose ?? '',
    recipient: recipientOf(answers),
    depth: Object.keys(answers.fields).length > 0 ? deepest(answers.fields) : null,
    channel: null,
    outcome: weighed?.outcome ?? null,
    ...nameless(c, person, { goal: answers.goal, reasons }),
  };
}

const personOf = (c: Context, { check: { client } }: Desk) => (client === null ? null : getPerson(c, client));

async function prepared(c: Context, desk: Desk): Promise<CheckDoubtPage> {
  const context = await contextOf(c, desk, await personOf(c, desk));
  return {
    check: desk.check.id,
    activity: desk.activity,
    advisers: await listAdvisers(c, accountOf(c)),
    context,
    recipientName: await nameOfRecipient(c, context.recipient, desk.activity),
    today: dayOf(c.now),
  };
}

const aboutCheck = (desk: Desk) => (desk.check.client === null ? [] : [desk.check.client]);
const input = z.object({ check: z.uuid() });

/** "Ik twijfel" halfway a check: whom can be asked, and what goes along. */
export const prepareCheckDoubt = eitherQuestion(
  question({
    name: 'sharing.prepare-check-doubt',
    may: ['worker'],
    input,
    gather: (c, { check }) => gatherNamed(c, check),
    gate: (_c, _input, desk) => desk.question,
    read: async (c, _input, desk) => ({ answer: await prepared(c, desk), trace: { about: aboutCheck(desk) } }),
  }),
  question({
    name: 'sharing.prepare-nameless-doubt',
    may: ['worker'],
    input,
    gather: (c, { check }) => gatherNameless(c, check),
    gate: 'nobody-named',
    read: async (c, _input, desk) => ({ answer: await prepared(c, desk) }),
  }),
);

async function asked(c: Context, desk: Desk, { aan, vraag, wanneer }: Doubt) {
  const to = addressee(await listAdvisers(c, accountOf(c)), aan);
  if (!to) return { refused: 'no-such-adviser' as const };
  const person = await personOf(c, desk);
  const id = await addConsultation(c, {
    ...to,
    client: desk.check.client,
    check: desk.check.id,
    decision: null,
    activity: desk.activity.id,
    wantedOn: wanneer,
    ...nameless(c, person, { question: vraag }),
    context: await contextOf(c, desk, person),
    about: actOfAnswers(desk.check.answers),
    askedBy: accountOf(c),
  });
  const trace = { about: aboutCheck(desk), object: { kind: 'share-question', id } };
  return { done: { check: desk.check.id, id }, trace };
}

const Asking = Doubt.extend({ check: z.uuid() });

/** Asks before deciding; the answer stays with the check and goes along to the decision. */
export const askCheckDoubt = eitherAction(
  action({
    name: 'sharing.ask-check-doubt',
    may: ['worker'],
    input: Asking,
    gather: (c, { check }) => gatherNamed(c, check),
    gate: (_c, _input, desk) => desk.question,
    run: (c, said, desk) => asked(c, desk, said),
  }),
  action({
    name: 'sharing.ask-nameless-doubt',
    may: ['worker'],
    input: Asking,
    gather: (c, { check }) => gatherNameless(c, check),
    gate: 'nobody-named',
    run: (c, said, desk) => asked(c, desk, said),
  }),
);
