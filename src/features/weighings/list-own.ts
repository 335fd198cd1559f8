import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { gateQuestion, sortCaseload } from '../clients/index.ts';
import { runningActivity, type RunningActivity } from '../plan/index.ts';
import { findShareDecision, nameOfRecipient, actOfPreparing, type ShareDecision } from '../sharing/index.ts';
import { Search } from './input.ts';
import { fits } from './policy.ts';
import { listOwnDecisions } from './store.ts';

export type OwnWeighing = Pick<ShareDecision, 'id' | 'chosen' | 'direction' | 'decidedAt'> & {
  who: string;
  goal: string;
};

const accountOf = (c: Context): string => (c.actor.kind === 'worker' ? c.actor.account : '');

/** Activities of the own caseload, so that a page can ask for each: a list is one act under one plan. */
export const findOwnActivities = question({
  name: 'weighings.find-activities',
  may: ['worker'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => ({ answer: [...new Set((await sortCaseload(c)).map(({ activity }) => activity))] }),
});

/**
 * What somebody decided about people in the own caseload, in one activity. It shows whom the decisions were about only
 * by what they say; everybody in the list stands in the log. Nobody: `absent`.
 */
export const listOwnWeighings = question({
  name: 'weighings.list-own',
  may: ['worker'],
  input: Search.extend({ activity: z.uuid() }),
  gather: async (c, { activity }) => {
    const [running, caseload, decided] = await Promise.all([
      runningActivity(c, activity),
      sortCaseload(c),
      listOwnDecisions(c, accountOf(c)),
    ]);
    const inUse = new Set(
      caseload.filter((each) => each.activity === activity && each.pile === 'in-use').map(({ id }) => id),
    );
    const own = decided.filter(({ client }) => inUse.has(client));
    if (!running || own.length === 0) return null;
    const asked = await gateQuestion(c, [...new Set(own.map(({ client }) => client))], actOfPreparing(running.plan));
    return asked && { own, asked, running };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, search, { own, running }) => ({ answer: await found(c, search, own, running) }),
});

async function found(c: Context, search: Search, own: readonly { id: string }[], running: RunningActivity) {
  const answer: OwnWeighing[] = [];
  for (const { id } of own) {
    const decision = await findShareDecision(c, id);
    if (!decision) continue;
    const { chosen, direction, decidedAt, law, words, recipient } = decision;
    const who = await nameOfRecipient(c, recipient, running);
    const text = [who, ...Object.values(words).filter((each) => typeof each === 'string')].join(' ');
    if (!fits({ text, recipientKind: recipient.kind, chosen, law }, search)) continue;
    answer.push({ id, chosen, direction, decidedAt, who, goal: words.goal });
  }
  return answer;
}
