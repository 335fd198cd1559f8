import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { gateQuestion, getPerson } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { purposesWithPerson, readCursor } from '../policy.ts';
import { pageOf } from './list-threads.ts';

/** The own threads of a worker about one client, from the page of the client. */
export const listClientThreads = question({
  name: 'inbox.list-client-threads',
  may: ['worker'],
  input: z.object({ na: z.string().optional(), client: z.uuid() }),
  gather: async (c, { client }) => {
    const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    const activity = scope && (await runningActivity(c, scope.plan.activity));
    const purpose = activity && (purposesWithPerson(activity.plan, activity.purposes)[0] ?? activity.plan.purposes[0]?.id);
    const asked =
      purpose && (await gateQuestion(c, client, { operation: 'view', purpose, data: [], channel: 'screen' }));
    return asked && c.actor.kind === 'worker' ? { asked, account: c.actor.account } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client, na }, { account }) => {
    const who = { kind: 'worker', person: account } as const;
    const page = await pageOf(c, who, { after: readCursor(na) ?? null, client });
    return { answer: { page, callName: (await getPerson(c, client)).callName }, trace: { about: [client] } };
  },
});
