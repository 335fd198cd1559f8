import type { Context } from '../../../platform/context.ts';
import { findRepresentatives, getPerson } from '../../clients/index.ts';
import { findGuests } from '../../guests/index.ts';
import { namesOf } from '../../organisation/index.ts';
import type { Room } from '../store.ts';
import type { Member } from './store.ts';

export type NamedMember = Member & { name: string };

/** Names of everybody who is or was in a room, for whoever may look into it. */
export async function describeMembers(c: Context, room: Room, members: readonly Member[]): Promise<NamedMember[]> {
  const has = (kind: Member['kind']) => members.some((each) => each.kind === kind);
  const workers = members.filter(({ kind }) => kind === 'worker').map(({ person }) => person);
  const outside = members.filter(({ kind }) => kind === 'guest').map(({ person }) => person);
  const [names, client, acting, guests] = await Promise.all([
    namesOf(c, workers),
    has('client') ? getPerson(c, room.client) : null,
    has('representative') ? findRepresentatives(c, room.client) : [],
    findGuests(c, outside),
  ]);
  const known = new Map<string, string>([
    ...names,
    ...(client ? [[room.client, client.callName] as const] : []),
    ...acting.map(({ id, name }) => [id, name] as const),
    ...[...guests.values()].map(({ id, name }) => [id, name] as const),
  ]);
  return members.map((member) => ({ ...member, name: known.get(member.person) ?? '' }));
}
