import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { newId } from '../../../platform/ids.ts';
import type { Said } from './deciders.ts';

type Where = Pick<Context, 'tx' | 'organisation'>;

export type DeciderAnswer = Said & {
  client: string;
  representative: string | null;
  purpose: string;
  party: string | null;
};

/** What those who decide together said, the newest first. */
export async function listDeciderAnswers(c: Where, clients: readonly string[]): Promise<DeciderAnswer[]> {
  if (clients.length === 0) return [];
  const rows = await c.tx
    .selectFrom('decider_answers')
    .select(['client_id', 'representative_id', 'purpose', 'party', 'answer', 'at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    client: row.client_id,
    representative: row.representative_id,
    purpose: row.purpose,
    party: row.party,
    answer: row.answer,
    at: row.at,
  }));
}

export async function addDeciderAnswer(c: Context, given: Omit<DeciderAnswer, 'at'>): Promise<void> {
  await c.tx
    .insertInto('decider_answers')
    .values({
      organisation_id: c.organisation,
      id: newId(),
      client_id: given.client,
      representative_id: given.representative,
      purpose: given.purpose,
      party: given.party,
      answer: given.answer,
      at: c.now,
    })
    .execute();
}
