import type { Context } from '../../../platform/context.ts';
import { conversation } from '../../rooms/index.ts';
import type { With } from '../policy.ts';

type NewThread = {
  client: string;
  activity: string;
  purpose: string;
  fields: readonly string[];
  title: string;
  party: string | null;
  decision: string | null;
  endsOn: string | null;
};

/** A thread without anybody in it; its id. */
export const addThread = (c: Context, thread: NewThread): Promise<string> =>
  conversation.addRoom(c, {
    kind: 'thread',
    covenant: null,
    openedBy: c.actor.kind === 'worker' ? c.actor.account : null,
    ...thread,
  });

/** Seats people one after the other: each begins an epoch. The last one read is the member that writes. */
export async function seat(
  c: Context,
  room: string,
  people: readonly { kind: 'worker' | 'client' | 'representative' | 'guest'; person: string; party?: string }[],
): Promise<void> {
  for (const { kind, person, party = null } of people) {
    const now = await conversation.lockRoom(c, room);
    if (!now) throw new Error('The thread that was just made is not there');
    await conversation.joinRoom(c, now, { kind, person, party, may: 'write', decision: null }, { history: true });
  }
}

/** The other side as a member, for who is on file. */
export const personOf = (whom: Exclude<With, { kind: 'party' }>, client: string) =>
  whom.kind === 'client'
    ? ({ kind: 'client', person: client } as const)
    : ({ kind: 'representative', person: whom.id } as const);
