import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import { findRepresentatives, gateQuestion, getPerson } from '../../clients/index.ts';
import { conversation } from '../../rooms/index.ts';
import { dayOf } from '../../../platform/dates.ts';
import { runningActivity } from '../../plan/index.ts';
import { type Cursor, readCursor, sayCursor } from '../policy.ts';
import { listThreadIds } from '../store.ts';

const ON_A_PAGE = 20;

export type ListedThread = {
  id: string;
  client: string;
  title: string;
  callName: string;
  /** Name of the party; null: with the client. */
  party: string | null;
  lastAt: Date;
  unread: number;
  open: boolean;
};

export type ThreadsPage = {
  threads: readonly ListedThread[];
  /** Asked as `na` it gives the next page; null: this is where it ends. */
  next: string | null;
};

const Listing = z.object({ na: z.string().optional(), client: z.uuid().optional().catch(undefined) });

/** The threads of somebody who works here, the newest first. Whom they are about stands in the log. */
export const listThreads = question({
  name: 'inbox.list-threads',
  may: ['worker'],
  input: Listing,
  gather: async ({ actor }) => (actor.kind === 'worker' ? actor : null),
  gate: 'own-rooms',
  read: async (c, { na, client = null }, { account }) => {
    const answer = await pageOf(c, { kind: 'worker', person: account }, { after: readCursor(na) ?? null, client });
    return { answer, trace: { about: [...new Set(answer.threads.map((each) => each.client))] } };
  },
});

/** The threads of the client, or of who acts for the client. */
export const listOwnThreads = question({
  name: 'inbox.list-own-threads',
  may: ['client', 'representative'],
  input: Listing,
  gather: async ({ actor }) => (actor.kind === 'client' || actor.kind === 'representative' ? actor : null),
  gate: 'own-view',
  read: async (c, { na }, actor) => {
    const answer = await pageOf(c, whoIs(actor), { after: readCursor(na) ?? null, client: null });
    return { answer, trace: { about: [actor.client] } };
  },
});

type Own = { kind: 'client'; client: string } | { kind: 'representative'; client: string; representative: string };
const whoIs = (actor: Own) =>
  actor.kind === 'client'
    ? ({ kind: 'client', person: actor.client } as const)
    : ({ kind: 'representative', person: actor.representative } as const);

type Who = Parameters<typeof listThreadIds>[1];

/** Threads that this one takes part in; those out of scope, or put away, are left out of the page. */
export async function pageOf(
  c: Context,
  who: Who,
  { after, client }: { after: Cursor | null; client: string | null },
): Promise<ThreadsPage> {
  const found = await listThreadIds(c, who, { after, most: ON_A_PAGE + 1, client });
  const here = found.slice(0, ON_A_PAGE);
  const rooms = new Map(
    (await conversation.listRooms(c, { ids: here.map(({ id }) => id) })).map((room) => [room.id, room]),
  );
  const unread = await conversation.countUnread(
    c,
    here.map(({ member }) => member),
  );
  const threads: ListedThread[] = [];
  for (const { id, at, member } of here) {
    const room = rooms.get(id);
    if (room && (await mayBeSeen(c, room)))
      threads.push(await listed(c, room, { at, unread: unread.get(member) ?? 0 }));
  }
  const last = here.at(-1);
  return { threads, next: found.length > ON_A_PAGE && last ? sayCursor(last) : null };
}

async function listed(c: Context, room: conversation.Room, { at, unread }: { at: Date; unread: number }) {
  const { id, client, title } = room;
  const parties = room.party === null ? undefined : (await runningActivity(c, room.activity))?.parties;
  return {
    id,
    client,
    title,
    callName: (await getPerson(c, client)).callName,
    party: room.party === null ? null : (parties?.get(room.party) ?? room.party),
    lastAt: at,
    unread,
    open: conversation.roomState(room, dayOf(c.now)) === 'open',
  };
}

async function mayBeSeen(c: Context, room: conversation.Room): Promise<boolean> {
  const { actor } = c;
  if (actor.kind === 'representative') {
    const acting = (await findRepresentatives(c, room.client)).find(({ id }) => id === actor.representative);
    return acting?.state === 'in-force' && acting.scope.includes(room.purpose);
  }
  if (actor.kind !== 'worker') return true;
  const { purpose, fields: data } = room;
  const asked = await gateQuestion(c, room.client, conversation.actInside('view', { purpose, data }));
  return asked !== null && !holdsBack(decideOn(c, asked).decision);
}
