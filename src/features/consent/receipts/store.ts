import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Answer } from '../answer.ts';
import { answerOf, selectAnswers } from '../store.ts';

export type Receipt = { jws: string; salt: Buffer; signedAt: Date };

export async function findReceipt(c: Context, answer: string): Promise<Receipt | null> {
  const row = await c.tx
    .selectFrom('consent_receipts')
    .select(['jws', 'salt', 'signed_at'])
    .where('organisation_id', '=', c.organisation)
    .where('answer_id', '=', answer)
    .executeTakeFirst();
  return row ? { jws: row.jws, salt: row.salt, signedAt: row.signed_at } : null;
}

/** One signer per organisation at a time: a receipt names the one before it, so two at once would fork the chain. */
export async function mayBegin(c: Context): Promise<boolean> {
  const key = `receipts ${c.organisation}`;
  const { rows } = await sql<{
    free: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as free`.execute(c.tx);
  return rows[0]?.free === true;
}

export type Due = Omit<Answer, 'evidence'> & { client: string; leaf: number; checkpoint: string };

/** Answers whose log entry is sealed and that have no receipt yet, in the order in which they were given. */
export async function listDue(c: Context, atMost: number): Promise<Due[]> {
  const rows = await selectAnswers(c)
    .innerJoin('audit_leaves as leaf', (join) =>
      join.onRef('leaf.organisation_id', '=', 'answer.organisation_id').onRef('leaf.entry_id', '=', 'answer.entry_id'),
    )
    .select('leaf.number as leaf')
    .select((each) =>
      each
        .selectFrom('audit_checkpoints')
        .select('note')
        .whereRef('audit_checkpoints.organisation_id', '=', 'leaf.organisation_id')
        .whereRef('audit_checkpoints.size', '>', 'leaf.number')
        .orderBy('audit_checkpoints.size')
        .limit(1)
        .as('checkpoint'),
    )
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('consent_receipts')
            .select('consent_receipts.id')
            .whereRef('consent_receipts.organisation_id', '=', 'answer.organisation_id')
            .whereRef('consent_receipts.answer_id', '=', 'answer.id'),
        ),
      ),
    )
    .orderBy('answer.number')
    .limit(atMost)
    .execute();
  return rows.flatMap(({ leaf, checkpoint, ...row }) =>
    checkpoint === null ? [] : [{ ...answerOf(row), client: row.client_id, leaf, checkpoint }],
  );
}

export async function findNewestReceipt(c: Context, client: string): Promise<string | undefined> {
  const row = await c.tx
    .selectFrom('consent_receipts')
    .select('jws')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.jws;
}

type NewReceipt = Receipt & { id: string; answer: string; client: string };

export async function addReceipt(c: Context, { id, answer, client, jws, salt, signedAt }: NewReceipt): Promise<void> {
  await c.tx
    .insertInto('consent_receipts')
    .values({
      organisation_id: c.organisation,
      id,
      answer_id: answer,
      client_id: client,
      salt,
      jws,
      signed_at: signedAt,
    })
    .execute();
}
