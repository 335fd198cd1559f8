import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { MessageState } from '../../../platform/hand-over/attempt.ts';
import type { MessageChange } from '../../../platform/hand-over/hand-over.ts';
import { newId } from '../../../platform/ids.ts';
import type { GuestsTables } from '../tables.ts';

export type GuestMessage = Selectable<GuestsTables['guest_messages']>;

/** Name of the queue; a job carries the organisation and the message. */
export const TELL_GUEST = 'hand-over-guest-message';

type NewMessage = { access: string } & ({ kind: 'link' } | { kind: 'code'; code: string });

/** Puts a message in line, in the transaction of the act that wants it sent. What it says is made at its hand-over. */
export async function queueMessage(c: Context, message: NewMessage): Promise<void> {
  const id = newId();
  await c.tx
    .insertInto('guest_messages')
    .values({
      organisation_id: c.organisation,
      id,
      access_id: message.access,
      kind: message.kind,
      proof_code_id: message.kind === 'code' ? message.code : null,
      channel: message.kind === 'code' ? 'sms' : 'mail',
      state: 'queued',
      attempts: 0,
      taken_at: null,
      stopped_because: null,
      queued_at: c.now,
      ended_at: null,
    })
    .execute();
  await enqueue(c, id);
}

/** One job for one message at a time. */
export const enqueue = (c: Context, message: string): Promise<void> =>
  c.ground.jobs.enqueue(c.tx, TELL_GUEST, { organisation: c.organisation, message }, { singletonKey: message });

const select = (c: Context) =>
  c.tx.selectFrom('guest_messages').selectAll().where('organisation_id', '=', c.organisation);

/** Locked until the end of the transaction: nobody else works on it meanwhile. */
export const lockMessage = (c: Context, id: string): Promise<GuestMessage | undefined> =>
  select(c).where('id', '=', id).forUpdate().executeTakeFirst();

export async function changeMessage(c: Context, id: string, to: MessageChange): Promise<void> {
  await c.tx
    .updateTable('guest_messages')
    .set(to)
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}

/** What still waits for this access: a mail, or a code. */
export async function listWaiting(c: Context, access: string): Promise<GuestMessage['kind'][]> {
  const rows = await select(c).where('access_id', '=', access).where('ended_at', 'is', null).execute();
  return rows.map(({ kind }) => kind);
}

/** Messages that wait or broke off, for the schedule to look after. */
export const listUnended = (c: Context): Promise<GuestMessage[]> =>
  select(c).where('ended_at', 'is', null).orderBy('id').limit(1000).execute();

/** What became of the newest mail of each access. */
export async function findLastMails(c: Context, accesses: readonly string[]): Promise<Map<string, MessageState>> {
  if (accesses.length === 0) return new Map();
  const rows = await select(c)
    .where('access_id', 'in', [...accesses])
    .where('kind', '=', 'link')
    .distinctOn('access_id')
    .orderBy('access_id')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map(({ access_id, state }) => [access_id, state]));
}
