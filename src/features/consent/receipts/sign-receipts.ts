import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type Answer, answerOf, selectAnswers } from '../store.ts';
import { subjectText } from '../policy.ts';
import { commitmentTo, hashOfReceipt, signReceipt } from './receipt.ts';

const AT_ONCE = 200;

type Due = Omit<Answer, 'evidence'> & { client: string; leaf: number; checkpoint: string };

/**
 * Signs a receipt for every answer whose log entry has been sealed, about a second after the answer. Rows are taken
 * with SKIP LOCKED, so several processes never sign the same answer twice.
 */
export const signReceipts = action({
  name: 'consent.sign-receipts',
  may: ['system'],
  input: z.object({}),
  // Nothing due: nothing happened, so nothing to log.
  gather: async (c) => {
    const due = await listDue(c);
    return due.length === 0 ? null : { due };
  },
  gate: 'log-integrity',
  run: async (c, _input, { due }) => {
    for (const answer of due) await addReceipt(c, answer);
    return { done: due.length };
  },
});

async function listDue(c: Context): Promise<Due[]> {
  const rows = await selectAnswers(c)
    .innerJoin('audit_leaves as leaf', (join) =>
      join.onRef('leaf.organisation_id', '=', 'answer.organisation_id').onRef('leaf.entry_id', '=', 'answer.entry_id'),
    )
    .select('leaf.number')
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
    .orderBy('answer.at')
    .orderBy('answer.id')
    .limit(AT_ONCE)
    .modifyEnd(sql`for no key update of answer skip locked`)
    .execute();
  return rows.flatMap(({ number: leaf, checkpoint, ...row }) =>
    checkpoint === null ? [] : [{ ...answerOf(row), client: row.client_id, leaf, checkpoint }],
  );
}

async function addReceipt(c: Context, answer: Due): Promise<void> {
  const salt = randomBytes(32);
  const id = newId();
  const previous = await findNewestReceipt(c, answer.client);
  const jws = await signReceipt(
    {
      iss: c.organisation,
      jti: id,
      iat: Math.floor(c.now.getTime() / 1000),
      sub: commitmentTo(salt, answer.client),
      action: answer.answer,
      at: answer.at.toISOString(),
      purposes: [subjectText(answer)],
      method: answer.method,
      text: {
        sha256: answer.textHash.toString('base64url'),
        language: answer.language,
        version: answer.planVersion,
      },
      ...(previous !== undefined && { prev: hashOfReceipt(previous) }),
      audit: { entry: answer.entry!, leaf: answer.leaf, checkpoint: answer.checkpoint },
    },
    await c.ground.vault.checkpointKey(c.organisation),
  );
  const row = { organisation_id: c.organisation, id, answer_id: answer.id, client_id: answer.client, salt, jws };
  await c.tx
    .insertInto('consent_receipts')
    .values({ ...row, signed_at: c.now })
    .execute();
}

async function findNewestReceipt(c: Context, client: string): Promise<string | undefined> {
  const row = await c.tx
    .selectFrom('consent_receipts')
    .select('jws')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('signed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.jws;
}
