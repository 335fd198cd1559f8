import type { Selectable } from 'kysely';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { ProofKind } from '../../platform/proof/rules.ts';
import { sealedRow } from '../../platform/vault/sealed-row.ts';
import type { GuestKind } from './policy.ts';
import type { GuestsTables } from './tables.ts';

type Where = Pick<Context, 'ground' | 'tx' | 'organisation'>;

/** Somebody from outside, in plain text: in memory only. */
export type Guest = {
  id: string;
  kind: GuestKind;
  name: string;
  mail: string;
  phone: string | null;
  /** The organisation that this person works for. */
  organisation: string | null;
  language: 'nl' | 'en';
  proof: ProofKind;
  /** Null for every proof but the word, and for a word that nobody agreed on yet. */
  wordHash: string | null;
};

export type NewGuest = Omit<Guest, 'id' | 'wordHash' | 'language'> & { language?: 'nl' | 'en' };

/** Puts somebody from outside on the list, under a key of their own. Opens nothing yet. @returns the id */
export async function addGuest(c: Context, guest: NewGuest): Promise<string> {
  const id = newId();
  await c.ground.vault.createSubject(c.organisation, id);
  const sealed = sealedRow(await c.ground.vault.subject(c.organisation, id), 'guests', id);
  await c.tx
    .insertInto('guests')
    .values({
      organisation_id: c.organisation,
      id,
      kind: guest.kind,
      language: guest.language ?? c.language,
      name: sealed.seal('name', guest.name),
      mail: sealed.seal('mail', guest.mail),
      phone: sealed.sealMaybe('phone', guest.phone),
      workplace: sealed.sealMaybe('workplace', guest.organisation),
      proof: guest.proof,
      word_hash: null,
      added_at: c.now,
      added_by: c.actor.kind === 'worker' ? c.actor.account : null,
    })
    .execute();
  return id;
}

/** The guests behind these ids, by id. One look-up of keys for all. */
export async function findGuests(c: Where, ids: readonly string[]): Promise<Map<string, Guest>> {
  if (ids.length === 0) return new Map();
  const rows = await c.tx
    .selectFrom('guests')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  const keys = await c.ground.vault.subjects(
    c.organisation,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map((row) => [row.id, guestOf(row, keys.get(row.id)!)]));
}

function guestOf(row: Selectable<GuestsTables['guests']>, key: Parameters<typeof sealedRow>[0]): Guest {
  const sealed = sealedRow(key, 'guests', row.id);
  return {
    id: row.id,
    kind: row.kind,
    name: sealed.open('name', row.name),
    mail: sealed.open('mail', row.mail),
    phone: sealed.openMaybe('phone', row.phone),
    organisation: sealed.openMaybe('workplace', row.workplace),
    language: row.language,
    proof: row.proof,
    wordHash: row.word_hash,
  };
}

/** Keeps the hash of three words that were agreed on; from here on only those. */
export async function changeWord(c: Context, guest: string, wordHash: string): Promise<void> {
  await c.tx
    .updateTable('guests')
    .set({ word_hash: wordHash })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', guest)
    .execute();
}

const selectProof = (c: Context, guest: string) =>
  c.tx
    .selectFrom('guests')
    .select(['id', 'proof', 'word_hash as wordHash'])
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', guest);

/** How somebody proves to be who this is: no key is needed for it. */
export const findProof = (c: Context, guest: string) => selectProof(c, guest).executeTakeFirst();

/** One at a time: of many tries at the same moment none slips past a limit. Until the end of the transaction. */
export async function lockGuest(c: Context, guest: string): Promise<void> {
  await selectProof(c, guest).forNoKeyUpdate().execute();
}
