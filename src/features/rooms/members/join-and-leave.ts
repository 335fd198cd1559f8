import type { Context } from '../../../platform/context.ts';
import { beginEpoch, giveHistory } from '../keys/epochs.ts';
import { endAccess } from '../../guests/index.ts';
import { doorOf } from '../inside.ts';
import type { Ending, Leaving } from '../policy.ts';
import { changeToClosed, findRoom, type Room } from '../store.ts';
import { addMember, changeToLeft, listPresent, type Member, type NewMember } from './store.ts';

/**
 * Somebody comes in. A new epoch begins, so that what was said before stays unread for the newcomer, unless who lets
 * somebody in gives the history too. The caller locked the room and asked the gate. Answers the id of the member.
 */
export async function joinRoom(
  c: Context,
  room: Room,
  who: Omit<NewMember, 'room'>,
  { history }: { history: boolean },
): Promise<string> {
  const present = await listPresent(c, room.id);
  const member = await addMember(c, { ...who, room: room.id });
  if (history && room.epoch > 0) await giveHistory(c, room, member);
  await beginEpoch(c, room, [...present.map(({ id }) => id), member]);
  return member;
}

/**
 * Somebody is out: the row and the door first, then a new epoch for those who stay, and last the key of who left, so
 * that nothing can go wrong after it but the commit. Should that fail, the door is shut and removing once more repairs
 * it (T-20).
 */
export async function leaveRoom(
  c: Context,
  room: Room,
  member: Pick<Member, 'id' | 'kind' | 'person'>,
  because: Leaving,
): Promise<void> {
  await changeToLeft(c, member.id, because);
  if (member.kind === 'guest') await endAccess(c, { guest: member.person, object: doorOf(room), because });
  const staying = await listPresent(c, room.id);
  await beginEpoch(
    c,
    room,
    staying.map(({ id }) => id),
  );
  await c.ground.vault.destroySubject(c.organisation, member.id, { what: 'content' });
}

/** Closes it, and lets the guests out: what was said is read by the client and by who works here. */
export async function shutRoom(c: Context, room: Room, because: Ending): Promise<void> {
  await changeToClosed(c, room.id, because);
  for (const member of (await listPresent(c, room.id)).filter(({ kind }) => kind === 'guest')) {
    await leaveRoom(c, (await findRoom(c, room.id))!, member, 'room-closed');
  }
}
