import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { listActivities, type RunningActivity } from '../../plan/index.ts';
import { listClocks, retentionState } from '../../retention/index.ts';
import { findCaseload as listCaseload } from '../need-to-know/find-relations.ts';

export type CaseloadPart = { activity: RunningActivity; inUse: number; archived: number };

/** The activities that run, with how many clients of the own caseload and team each has. It names nobody. */
export const findCaseload = question({
  name: 'clients.find-caseload',
  may: ['worker'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const clients = await listCaseload(c);
    const clocks = await listClocks(
      c,
      clients.map((client) => client.id),
    );
    const inUse = (id: string) => retentionState(clocks.get(id), c.now) === 'active';
    const answer: CaseloadPart[] = (await listActivities(c)).map((activity) => {
      const own = clients.filter((client) => client.activity === activity.id);
      const using = own.filter((client) => inUse(client.id)).length;
      return { activity, inUse: using, archived: own.length - using };
    });
    return { answer };
  },
});
