import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { getPerson } from '../../clients/index.ts';
import { namesOf } from '../../organisation/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { type ShareDecision, toldSomebody } from '../decisions/share-decision.ts';
import { listShareDecisions } from '../decisions/store.ts';
import { nameOfRecipient } from '../reading/name-of-recipient.ts';
import { listHidden } from './hidden.ts';
import { listInformings, type Telling } from './store.ts';

export type OwnShare = Pick<ShareDecision, 'id' | 'chosen' | 'direction' | 'decidedAt'> & {
  recipientName: string;
  fields: readonly string[];
  goal: string;
  by: string;
  told: Telling | null;
  /** It was told later than usual, for the safety of somebody. */
  later: boolean;
};

/** What was told or asked about oneself, with whom and why (AVG 13, 14, 15; S2.12). */
export const viewOwnShares = question({
  name: 'sharing.view-own-shares',
  may: ['client'],
  input: z.object({}),
  gather: async ({ actor }) => (actor.kind === 'client' ? actor : null),
  gate: 'own-view',
  read: async (c, _input, { client }) => {
    const hidden = new Set((await listHidden(c, client)).map(({ id }) => id));
    const shown = (await listShareDecisions(c, client)).filter((each) => toldSomebody(each) && !hidden.has(each.id));
    const informings = new Map((await listInformings(c, { client })).map((each) => [each.decision, each]));
    const activity = await runningActivity(c, (await getPerson(c, client)).activity);
    const names = await namesOf(c, [...new Set(shown.map(({ decidedBy }) => decidedBy))]);
    const label = (id: string) => activity?.fields.find((field) => field.id === id)?.label[c.language] ?? id;
    const answer: OwnShare[] = [];
    for (const { id, chosen, direction, decidedAt, recipient, fields, words, decidedBy } of shown) {
      const informing = informings.get(id);
      answer.push({
        ...{ id, chosen, direction, decidedAt, goal: words.goal },
        recipientName: await nameOfRecipient(c, recipient, activity),
        fields: fields.map(label),
        by: names.get(decidedBy) ?? '',
        told: informing?.tellings[0] ?? null,
        later: (informing?.delays.length ?? 0) > 0,
      });
    }
    return { answer, trace: { about: [client] } };
  },
});
