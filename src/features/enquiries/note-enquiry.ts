import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { askers, askingWays, outcomes } from './policy.ts';
import { addEnquiry, addOutcome, listEnquiries } from './store.ts';

const words = z.string().trim().min(1).max(1000);

function account({ actor }: Context): string {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here notes an enquiry.');
  return actor.account;
}

/** Notes that somebody asked, without saying about whom. */
export const noteEnquiry = action({
  name: 'enquiries.note-enquiry',
  may: ['worker'],
  input: z.object({ wie: z.enum(askers), hoe: z.enum(askingWays), vraag: words }),
  gather: async () => ({}),
  gate: 'enquiry',
  run: async (c, { wie, hoe, vraag }) => {
    const id = await addEnquiry(c, account(c), { asker: wie, way: hoe, words: vraag });
    return { done: id, trace: { object: { kind: 'enquiry', id } } };
  },
});

/** Notes what came of it. */
export const noteOutcome = action({
  name: 'enquiries.note-outcome',
  may: ['worker'],
  input: z.object({ vraag: z.uuid(), uitkomst: z.enum(outcomes), toelichting: words }),
  gather: async (c, { vraag }) => (await listEnquiries(c, { id: vraag, by: account(c) }))[0] ?? null,
  gate: 'enquiry',
  run: async (c, { uitkomst, toelichting }, { id }) => {
    await addOutcome(c, id, { outcome: uitkomst, words: toelichting, by: account(c) });
    return { done: id, trace: { object: { kind: 'enquiry', id } } };
  },
});
