import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { gateQuestion, viewingPeople } from '../clients/index.ts';
import { gatherWhoKnows, type WhoKnows } from './gathering/who-knows.ts';
import { recipientsOf, type Recipient } from './recipients-of.ts';

export type WhoKnowsForWorker = WhoKnows & { recipients: Recipient[]; now: Date };

/** Who knows what about one client, and who must hear of a correction (AVG 19; S2.12). */
export const viewWhoKnows = question({
  name: 'knowing.view-who-knows',
  may: ['worker'],
  input: z.object({ client: z.uuid() }),
  gather: async (c, { client }) => {
    const known = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    return known && gateQuestion(c, client, viewingPeople(known.plan));
  },
  gate: (_c, _input, asked) => asked,
  read: async (c, { client }) => {
    const known = await gatherWhoKnows(c, client, { kind: 'worker' });
    if (!known) throw new Error('The activity that the gate just read is not there');
    const answer: WhoKnowsForWorker = { ...known, recipients: await recipientsOf(c, client), now: c.now };
    return { answer, trace: { about: [client] } };
  },
});
