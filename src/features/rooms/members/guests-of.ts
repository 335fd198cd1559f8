import type { Context } from '../../../platform/context.ts';
import { findGuests } from '../../guests/index.ts';
import { listRooms } from '../store.ts';
import { listMembers } from './store.ts';

/** Names of everybody from outside who is or was in a conversation about a client, by id. */
export async function guestsOf(c: Context, client: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Set<string>();
  for (const { id } of await listRooms(c, { client })) {
    for (const { kind, person } of await listMembers(c, id)) if (kind === 'guest') ids.add(person);
  }
  const guests = await findGuests(c, [...ids]);
  return new Map([...guests.values()].map(({ id, name }) => [id, name]));
}
