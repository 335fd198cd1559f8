import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { CaseMemory, Key as PseudonymKey } from '../../deidentification/index.ts';

/** What the texts about one client have in common: who is called what, and the secret move of dates. */
export type RememberedCase = { memory: CaseMemory; shiftDays: number };

const memoryPlace = (row: string) => ({ table: 'pseudonym_cases', column: 'memory', row });
const keyPlace = (row: string) => ({ table: 'pseudonym_keys', column: 'words', row });
const keyOf = (c: Context, client: string) => c.ground.vault.subject(c.organisation, client);

export async function findCase(c: Context, client: string): Promise<RememberedCase | null> {
  const row = await c.tx
    .selectFrom('pseudonym_cases')
    .select('memory')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .executeTakeFirst();
  if (!row) return null;
  return JSON.parse((await keyOf(c, client)).open(memoryPlace(client), row.memory)) as RememberedCase;
}

export async function changeCase(c: Context, client: string, remembered: RememberedCase): Promise<void> {
  const memory = (await keyOf(c, client)).seal(memoryPlace(client), JSON.stringify(remembered));
  await c.tx
    .insertInto('pseudonym_cases')
    .values({ organisation_id: c.organisation, client_id: client, memory, changed_at: c.now })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'client_id']).doUpdateSet({ memory, changed_at: c.now }),
    )
    .execute();
}

/** The way back from one text, and what it was about in the words of the worker. */
export type KeptKey = { id: string; about: string; keptAt: Date; key: PseudonymKey };

export async function addKey(c: Context, client: string, kept: Pick<KeptKey, 'about' | 'key'>): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('pseudonym_keys')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: client,
      words: (await keyOf(c, client)).seal(keyPlace(id), JSON.stringify(kept)),
      kept_at: c.now,
      kept_by: c.actor.kind === 'worker' ? c.actor.account : '',
    })
    .execute();
  return id;
}

/** Newest first; the last hundred. */
export async function listKeys(c: Context, client: string): Promise<KeptKey[]> {
  const rows = await c.tx
    .selectFrom('pseudonym_keys')
    .select(['id', 'words', 'kept_at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('kept_at', 'desc')
    .limit(100)
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c, client);
  return rows.map(({ id, words, kept_at }) => ({
    ...(JSON.parse(key.open(keyPlace(id), words)) as Pick<KeptKey, 'about' | 'key'>),
    id,
    keptAt: kept_at,
  }));
}

/** Without the last key nobody can find out who was who: then what everybody was called goes too. */
export async function forgetCase(c: Context, client: string): Promise<void> {
  await c.tx
    .deleteFrom('pseudonym_cases')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .execute();
}

/** Answers whether it was there. */
export async function removeKeyRow(c: Context, client: string, id: string): Promise<boolean> {
  const removed = await c.tx
    .deleteFrom('pseudonym_keys')
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('id', '=', id)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}
