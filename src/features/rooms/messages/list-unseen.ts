import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { MemberKind } from '../policy.ts';

/** A message of somebody who works here that somebody outside has not seen yet. */
export type Unseen = {
  room: string;
  client: string;
  message: string;
  member: string;
  kind: MemberKind;
  person: string;
  postedAt: Date;
};

/** In threads that are open, posted before a moment, the oldest first. `room`: only there. */
export async function listUnseen(
  c: Context,
  { before, room = null }: { before: Date; room?: string | null },
): Promise<Unseen[]> {
  const { rows } = await sql<Unseen>`
    select r.id as room, r.client_id as client, msg.id as message, m.id as member, m.kind, m.person_id as person,
      msg.posted_at as "postedAt"
    from rooms r
    join room_members m on m.organisation_id = r.organisation_id and m.room_id = r.id
      and m.kind <> 'worker' and m.left_at is null
    join room_messages msg on msg.organisation_id = r.organisation_id and msg.room_id = r.id
      and msg.recalled_at is null and msg.posted_at < ${before}
    join room_members a on a.organisation_id = r.organisation_id and a.id = msg.author_id and a.kind = 'worker'
    where r.organisation_id = ${c.organisation} and r.kind = 'thread' and r.closed_at is null
      and (${room}::uuid is null or r.id = ${room}::uuid)
      and not exists (select from room_reads s where s.organisation_id = r.organisation_id
        and s.message_id = msg.id and s.member_id = m.id)
    order by msg.posted_at, msg.id limit 1000`.execute(c.tx);
  return rows;
}
