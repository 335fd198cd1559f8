import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { MessageChange } from '../../../platform/hand-over/hand-over.ts';
import { newId } from '../../../platform/ids.ts';
import type { SecureLink } from '../links/store.ts';
import type { DeliveryTables } from '../tables.ts';

export type Message = Selectable<DeliveryTables['messages']>;

/** Name of the queue; a job carries the organisation and the message. */
export const HAND_OVER = 'hand-over-message';

export type NewMessage = { kind: 'link'; channel: 'mail' } | { kind: 'code'; channel: 'sms'; code: string };

/** Puts a message in line, in the transaction of the act that wants it sent. What it says is made at its hand-over. */
export async function queueMessage(c: Context, link: SecureLink, message: NewMessage): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('messages')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: link.client,
      link_id: link.id,
      kind: message.kind,
      proof_code_id: message.kind === 'code' ? message.code : null,
      channel: message.channel,
      state: 'queued',
      attempts: 0,
      taken_at: null,
      stopped_because: null,
      queued_at: c.now,
      ended_at: null,
    })
    .execute();
  await enqueue(c, id);
  return id;
}

/** One job for one message at a time. */
export const enqueue = (c: Context, message: string): Promise<void> =>
  c.ground.jobs.enqueue(c.tx, HAND_OVER, { organisation: c.organisation, message }, { singletonKey: message });

const select = (c: Context) => c.tx.selectFrom('messages').selectAll().where('organisation_id', '=', c.organisation);

/** Locked until the end of the transaction: nobody else works on it meanwhile. */
export const lockMessage = (c: Context, id: string): Promise<Message | undefined> =>
  select(c).where('id', '=', id).forUpdate().executeTakeFirst();

/** Newest first. */
export const listMessages = async (c: Context, links: readonly string[]): Promise<Message[]> =>
  links.length === 0 ? [] : select(c).where('link_id', 'in', links).orderBy('id', 'desc').execute();

/** Messages that wait or broke off, for the schedule to look after. */
export const listUnended = (c: Context): Promise<Message[]> =>
  select(c).where('ended_at', 'is', null).orderBy('id').limit(1000).execute();

export async function changeMessage(c: Context, id: string, to: MessageChange): Promise<void> {
  await c.tx
    .updateTable('messages')
    .set(to)
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}
