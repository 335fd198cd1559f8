import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { namesOf } from '../organisation/index.ts';
import { type Enquiry, listEnquiries } from './store.ts';

export type EnquiryShown = Enquiry & { byName: string };

const overseers = ['privacy-contact', 'fg'] as const;

const seesAll = ({ actor }: Context): boolean =>
  actor.kind === 'worker' && actor.roles.some((role) => overseers.some((overseer) => overseer === role));
const ownOnly = (c: Context) => (c.actor.kind === 'worker' && !seesAll(c) ? { by: c.actor.account } : {});

async function named(c: Context, enquiries: Enquiry[]): Promise<EnquiryShown[]> {
  const names = await namesOf(c, [...new Set(enquiries.map(({ by }) => by))]);
  return enquiries.map((enquiry) => ({ ...enquiry, byName: names.get(enquiry.by) ?? '' }));
}

/** One's own; of everybody for who watches over privacy. */
export const readEnquiries = question({
  name: 'enquiries.read-enquiries',
  may: ['worker', ...overseers],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'enquiry',
  read: async (c) => ({
    answer: {
      enquiries: await named(c, await listEnquiries(c, ownOnly(c))),
      mayNote: c.actor.kind === 'worker' && c.actor.roles.includes('worker'),
    },
  }),
});

export const readEnquiry = question({
  name: 'enquiries.read-enquiry',
  may: ['worker', ...overseers],
  input: z.object({ vraag: z.uuid() }),
  gather: async (c, { vraag }) => (await listEnquiries(c, { ...ownOnly(c), id: vraag }))[0] ?? null,
  gate: 'enquiry',
  read: async (c, _input, enquiry) => {
    const [shown] = await named(c, [enquiry]);
    const mine = c.actor.kind === 'worker' && c.actor.account === enquiry.by;
    return { answer: { enquiry: shown!, mayNote: mine } };
  },
});
