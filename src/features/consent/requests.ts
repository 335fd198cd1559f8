import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { Subject } from './policy.ts';

type NewRequest = { id: string; client: string; way: 'link' | 'in-person'; representative: string | null };

export async function addRequest(c: Context, { id, client, way, representative }: NewRequest): Promise<void> {
  if (c.actor.kind !== 'worker') throw new Error('Only who works here asks for consent');
  await c.tx
    .insertInto('consent_requests')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: client,
      representative_id: representative,
      way,
      asked_by: c.actor.account,
      asked_at: c.now,
    })
    .execute();
}

type NewQuestion = { request: string; client: string; subject: Subject; hash: Buffer };

/** An open question about the same thing is replaced: the newest text counts. */
export async function addQuestion(c: Context, { request, client, subject, hash }: NewQuestion): Promise<void> {
  await c.tx
    .updateTable('consent_questions')
    .set({ answered_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('purpose', '=', subject.purpose)
    .where('party', 'is not distinct from', subject.party)
    .where('answered_at', 'is', null)
    .execute();
  await c.tx
    .insertInto('consent_questions')
    .values({
      organisation_id: c.organisation,
      id: newId(),
      request_id: request,
      client_id: client,
      purpose: subject.purpose,
      party: subject.party,
      text_hash: hash,
      answered_at: null,
    })
    .execute();
}
