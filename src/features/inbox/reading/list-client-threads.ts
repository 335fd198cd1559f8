import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { gateQuestion, getPerson } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { lookInside, readCursor } from '../policy.ts';
import { pageOf } from './list-threads.ts';

/** The own threads of a worker about one client, from the page of the client. */
export const listClientThreads = question({
  name: 'inbox.list-client-threads',
  may: ['worker'],
  input: z.object({ na: z.string().optional(), client: z.uuid() }),
  gather: async (c, { client }) => {
    const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    const activity = scope && (await runningActivity(c, scope.plan.activity));
    const asked = activity && (await gateQuestion(c, client, lookInside(activity.plan, activity.purposes)));
    return asked && c.actor.kind === 'worker' ? { asked, account: c.actor.account } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client, na }, { account }) => {
    const who = { kind: 'worker', person: account } as const;
    const page = await pageOf(c, who, { after: readCursor(na) ?? null, client });
    return { answer: { page, callName: (await getPerson(c, client)).callName }, trace: { about: [client] } };
  },
});
