import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { gateQuestion, getPerson } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { lookInside, readCursor } from '../policy.ts';
import { conversation } from '../../rooms/index.ts';
import { listOthersThreads } from '../store.ts';
import { pageOf } from './list-threads.ts';

/** A conversation that colleagues have with or about a client, without its subject. */
export type OthersThread = { id: string; names: readonly string[]; party: string | null; openedAt: Date };

/** The own threads of a worker about one client, and that there are those of colleagues. */
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
    const others = await describeOthers(c, client, account);
    const page = await pageOf(c, who, { after: readCursor(na) ?? null, client });
    return { answer: { page, others, callName: (await getPerson(c, client)).callName }, trace: { about: [client] } };
  },
});

async function describeOthers(c: Context, client: string, account: string): Promise<OthersThread[]> {
  const rooms = await conversation.listRooms(c, { ids: await listOthersThreads(c, client, account) });
  const found: OthersThread[] = [];
  for (const room of rooms) {
    const workers = (await conversation.listPresent(c, room.id)).filter(({ kind }) => kind === 'worker');
    const names = await conversation.describeMembers(c, room, workers);
    const parties = room.party === null ? undefined : (await runningActivity(c, room.activity))?.parties;
    const party = room.party === null ? null : (parties?.get(room.party) ?? room.party);
    found.push({ id: room.id, names: names.map(({ name }) => name), party, openedAt: room.openedAt });
  }
  return found;
}
