import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { listActivities, type RunningActivity } from '../../plan/index.ts';
import { type Pile, sortCaseload } from './sort-caseload.ts';

export type CaseloadPart = {
  activity: RunningActivity;
  /** Whether its plan is about people with a file; one about volunteers or subscribers has none. */
  aboutClients: boolean;
  inUse: number;
  archived: number;
  /** Their second term is over; what is left is to destroy them. */
  expired: number;
  /** Clients who asked to leave their data alone for now (AVG 18); not named. */
  paused: string[];
  now: Date;
};

const withFile: readonly RunningActivity['people'][number][] = [
  'clients',
  'residents',
  'children',
  'family',
  'carers',
  'representatives',
];
const isAboutClients = ({ people }: RunningActivity): boolean =>
  people.length === 0 || people.some((kind) => withFile.includes(kind));

/**
 * The activities that run, with how many clients of the own caseload and team each has; one that ended as long as it
 * has any. It names nobody.
 */
export const findCaseload = question({
  name: 'clients.find-caseload',
  may: ['worker'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const [clients, activities] = await Promise.all([sortCaseload(c), listActivities(c, { closedToo: true })]);
    const answer: CaseloadPart[] = activities.flatMap((activity) => {
      const own = clients.filter((client) => client.activity === activity.id);
      if (activity.closed && own.length === 0) return [];
      const count = (pile: Pile) => own.filter((client) => client.pile === pile).length;
      const paused = own.filter((client) => client.pile === 'paused').map((client) => client.id);
      const counts = { inUse: count('in-use'), archived: count('archived'), expired: count('expired') };
      return [{ activity, aboutClients: isAboutClients(activity), ...counts, paused, now: c.now }];
    });
    return { answer };
  },
});
