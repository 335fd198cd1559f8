import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { newId } from '../../../platform/ids.ts';
import type { ProofKind } from '../../../platform/proof/rules.ts';

type Where = Pick<Context, 'tx' | 'organisation'>;

/** Who has a second proof now: the client, or someone who acts for the client. */
export async function listProofOwners(
  c: Where,
  clients: readonly string[],
): Promise<{ client: string; representative: string | null }[]> {
  if (clients.length === 0) return [];
  const rows = await c.tx
    .selectFrom('second_proofs')
    .select(['client_id', 'representative_id'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => ({ client: row.client_id, representative: row.representative_id }));
}

export type StoredProof = {
  id: string;
  kind: ProofKind;
  representative: string | null;
  setAt: Date;
  wordHash: string | null;
};

/** The running proofs of one client and of those who act for this person. */
export async function listProofs(c: Where, client: string): Promise<StoredProof[]> {
  const rows = await c.tx
    .selectFrom('second_proofs')
    .select(['id', 'kind', 'representative_id', 'set_at', 'word_hash'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('ended_at', 'is', null)
    .orderBy('set_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    representative: row.representative_id,
    setAt: row.set_at,
    wordHash: row.word_hash,
  }));
}

/** Ends the proof that there was and sets the new one: there is one at a time. */
export async function changeProof(
  c: Context,
  proof: { client: string; representative: string | null; kind: ProofKind; wordHash: string | null; by: string },
): Promise<string> {
  const { client, representative, kind, wordHash, by } = proof;
  await c.tx
    .updateTable('second_proofs')
    .set({ ended_at: c.now, word_hash: null })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('representative_id', 'is not distinct from', representative)
    .where('ended_at', 'is', null)
    .execute();
  const id = newId();
  await c.tx
    .insertInto('second_proofs')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: client,
      representative_id: representative,
      kind,
      word_hash: wordHash,
      set_at: c.now,
      set_by: by,
      ended_at: null,
    })
    .execute();
  return id;
}
