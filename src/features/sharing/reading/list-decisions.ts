import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import { namesOf } from '../../organisation/index.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { listShareDecisions } from '../decisions/store.ts';
import { gatherOnClient, type OnClient } from './gather-on-client.ts';
import { type TellingState, tellingState } from '../informing/policy.ts';
import { listInformings } from '../informing/store.ts';
import { nameOfRecipient } from './name-of-recipient.ts';

export type ListedDecision = Pick<ShareDecision, 'id' | 'chosen' | 'direction' | 'decidedAt' | 'followsRoute'> & {
  recipientName: string;
  fields: readonly string[];
  reasons: string;
  by: string;
  telling: TellingState | null;
};

export type DecisionList = { client: string; callName: string; decisions: readonly ListedDecision[] };

/** Every decision to share or not about one client, newest first. `export`: taken along as a file. */
const list = (name: 'sharing.list-decisions' | 'sharing.export-decisions') =>
  question({
    name,
    may: ['worker'],
    input: z.object({ client: z.uuid() }),
    gather: (c, { client }) => gatherOnClient(c, client),
    gate: (_c, _input, { question: look }) => look,
    read: async (c, { client }, about) => ({
      answer: { client, callName: about.person.callName, decisions: await listed(c, client, about) },
      trace: { about: [client] },
    }),
  });

async function listed(c: Context, client: string, { activity }: OnClient): Promise<ListedDecision[]> {
  const decisions = await listShareDecisions(c, client);
  const informings = new Map((await listInformings(c, { client })).map((each) => [each.decision, each]));
  const names = await namesOf(c, [...new Set(decisions.map(({ decidedBy }) => decidedBy))]);
  const labels = new Map(activity.fields.map(({ id, label }) => [id, label[c.language]]));
  const answer: ListedDecision[] = [];
  for (const each of decisions) {
    const { id, chosen, direction, decidedAt, followsRoute, fields, decidedBy, words } = each;
    const informing = informings.get(id);
    answer.push({
      ...{ id, chosen, direction, decidedAt, followsRoute },
      recipientName: await nameOfRecipient(c, each.recipient, activity),
      fields: fields.map((field) => labels.get(field) ?? field),
      reasons: words.reasons,
      by: names.get(decidedBy) ?? '',
      telling: informing ? tellingState(informing, dayOf(c.now)) : null,
    });
  }
  return answer;
}

export const listDecisions = list('sharing.list-decisions');
export const exportDecisions = list('sharing.export-decisions');
