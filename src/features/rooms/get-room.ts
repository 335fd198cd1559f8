import type { Context } from '../../platform/context.ts';
import { findRoom, type Room } from './store.ts';

/** The room behind an id that is known to be there. */
export async function getRoom(c: Context, id: string): Promise<Room> {
  const room = await findRoom(c, id);
  if (!room) throw new Error('There is no such room in this organisation');
  return room;
}
