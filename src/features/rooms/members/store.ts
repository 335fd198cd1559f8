import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { Leaving, MayDo, MemberKind } from '../policy.ts';
import type { RoomsTables } from '../tables.ts';

export type Member = {
  /** Also the subject in the key store under whose key this member's keys lie. */
  id: string;
  room: string;
  kind: MemberKind;
  /** An account, the client, a representative or a guest. */
  person: string;
  party: string | null;
  may: MayDo;
  decision: string | null;
  joinedAt: Date;
  leftAt: Date | null;
  leftBecause: Leaving | null;
  seenNumber: number;
};

const memberOf = (row: Selectable<RoomsTables['room_members']>): Member => ({
  id: row.id,
  room: row.room_id,
  kind: row.kind,
  person: row.person_id,
  party: row.party,
  may: row.may,
  decision: row.decision_id,
  joinedAt: row.joined_at,
  leftAt: row.left_at,
  leftBecause: row.left_because,
  seenNumber: row.seen_number,
});

export type NewMember = Pick<Member, 'room' | 'kind' | 'person' | 'party' | 'may' | 'decision'>;

/** Makes the key of the member first: durable in two places before anything leans on it. */
export async function addMember(c: Context, member: NewMember): Promise<string> {
  const id = newId();
  await c.ground.vault.createSubject(c.organisation, id);
  await c.tx
    .insertInto('room_members')
    .values({
      organisation_id: c.organisation,
      id,
      room_id: member.room,
      kind: member.kind,
      person_id: member.person,
      party: member.party,
      may: member.may,
      decision_id: member.decision,
      joined_at: c.now,
      added_by: c.actor.kind === 'worker' ? c.actor.account : null,
      left_at: null,
      left_because: null,
      left_by: null,
      seen_number: 0,
    })
    .execute();
  return id;
}

const rows = (c: Context) => c.tx.selectFrom('room_members').selectAll().where('organisation_id', '=', c.organisation);

/** Everybody who is or was in it, in the order in which they came. */
export const listMembers = async (c: Context, room: string): Promise<Member[]> =>
  (await rows(c).where('room_id', '=', room).orderBy('joined_at').orderBy('id').execute()).map(memberOf);

/** Who is in it now. */
export const listPresent = async (c: Context, room: string): Promise<Member[]> =>
  (await listMembers(c, room)).filter(({ leftAt }) => leftAt === null);

type Who = { kind: MemberKind; person: string };

/** In this room now; undefined: not, or no longer. */
export async function findMember(c: Context, room: string, { kind, person }: Who): Promise<Member | undefined> {
  const row = await rows(c)
    .where('room_id', '=', room)
    .where('kind', '=', kind)
    .where('person_id', '=', person)
    .where('left_at', 'is', null)
    .executeTakeFirst();
  return row && memberOf(row);
}

/** Where somebody is a member now. */
export const listMemberships = async (c: Context, { kind, person }: Who): Promise<Member[]> =>
  (await rows(c).where('kind', '=', kind).where('person_id', '=', person).where('left_at', 'is', null).execute()).map(
    memberOf,
  );

export async function changeToLeft(c: Context, member: string, because: Leaving): Promise<void> {
  const by = c.actor.kind === 'worker' ? c.actor.account : null;
  await c.tx
    .updateTable('room_members')
    .set({ left_at: c.now, left_because: because, left_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', member)
    .where('left_at', 'is', null)
    .execute();
}

/** Only forward: an older page read again changes nothing. */
export async function changeSeen(c: Context, member: string, number: number): Promise<void> {
  await c.tx
    .updateTable('room_members')
    .set({ seen_number: number })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', member)
    .where('seen_number', '<', number)
    .execute();
}

/** Who asks, as a member of rooms; null for the system and for nobody. */
export function whoOf({ actor }: Pick<Context, 'actor'>): Who | null {
  if (actor.kind === 'worker') return { kind: 'worker', person: actor.account };
  if (actor.kind === 'client') return { kind: 'client', person: actor.client };
  if (actor.kind === 'guest') return { kind: 'guest', person: actor.guest };
  return actor.kind === 'representative' ? { kind: 'representative', person: actor.representative } : null;
}
