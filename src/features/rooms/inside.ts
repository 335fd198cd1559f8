import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { findRepresentatives } from '../clients/index.ts';
import { findOpenAccess } from '../guests/index.ts';
import { findMember, type Member, whoOf } from './members/store.ts';
import { roomState } from './policy.ts';
import { findRoom, lockRoom, type Room } from './store.ts';

export type Inside = { room: Room; me: Member; open: boolean };

/**
 * The room with the actor as a member of it now; null: not there, or not for this actor. It is read again at every
 * request, so that whoever is taken out is out at once (T-20). `lock`: nobody comes, goes or writes until the end of
 * this transaction; the place at the table is looked up after the lock.
 */
export async function findInside(c: Context, id: string, { lock = false } = {}): Promise<Inside | null> {
  const who = whoOf(c);
  if (!who || !(await findMember(c, id, who))) return null;
  const room = lock ? await lockRoom(c, id) : await findRoom(c, id);
  const me = room && (await findMember(c, id, who));
  if (me?.kind === 'guest' && !(await findOpenAccess(c, { guest: me.person, object: doorOf(room!) }))) return null;
  if (me?.kind === 'representative' && !(await inScope(c, room!, me.person))) return null;
  return me ? { room, me, open: roomState(room, dayOf(c.now)) === 'open' } : null;
}

/** Whoever acts for the client keeps to what was agreed, at every look (T-04). */
async function inScope(c: Context, { client, purpose }: Room, representative: string): Promise<boolean> {
  const acting = (await findRepresentatives(c, client)).find(({ id }) => id === representative);
  return acting?.state === 'in-force' && acting.scope.includes(purpose);
}

/** What a guest comes in for, in the words of the door. */
export const doorOf = ({ kind, id }: Pick<Room, 'kind' | 'id'>) => ({ kind, id });

/** Somebody outside speaks or looks; what the house then passes on is an act of the house. */
export const asHouse = (c: Context): Context => (c.actor.kind === 'worker' ? c : { ...c, actor: { kind: 'system' } });
