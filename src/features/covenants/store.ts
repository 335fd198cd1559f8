import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { CovenantContent } from './content.ts';
import type { Covenant, Leaving, Signer, StoredVersion, Written } from './covenant.ts';
import { covenantKey } from './seal-words.ts';

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf({ tx, organisation }: Context, id: string | undefined, lock: boolean) {
  const all = tx.selectFrom('covenants').selectAll().where('organisation_id', '=', organisation);
  const one = id === undefined ? all : all.where('id', '=', id);
  return (lock ? one.forUpdate() : one).orderBy('added_at').orderBy('id').execute();
}

/** One covenant with its whole life. With `lock`, two who change it take turns. */
export async function findCovenant(c: Context, id: string, lock = false): Promise<Covenant | undefined> {
  const [row] = await rowsOf(c, id, lock);
  return row && (await withLives(c, [row], id))[0];
}

/** All covenants, oldest first: a handful of reads, whatever their number. */
export async function listCovenants(c: Context): Promise<Covenant[]> {
  return withLives(c, await rowsOf(c, undefined, false));
}

async function withLives(c: Context, rows: readonly Row[], only?: string): Promise<Covenant[]> {
  if (rows.length === 0) return [];
  const key = await covenantKey(c);
  const [versions, signers, leavings] = [
    grouped(await listVersions(c, only)),
    grouped(await listSigners(c, only)),
    grouped(await listLeavings(c, only)),
  ];
  return rows.map((row) => ({
    id: row.id,
    owner: row.owner_account,
    example: row.example,
    draft: row.draft === null ? null : CovenantContent.parse(key.open('covenants', row.id, row.draft, 'draft')),
    ending:
      row.ended_on === null || row.ending === null || row.ended_at === null
        ? null
        : {
            on: row.ended_on,
            at: row.ended_at,
            by: row.ended_by,
            words: key.open<string>('covenants', row.id, row.ending, 'ending'),
          },
    versions: versions.get(row.id) ?? [],
    signers: signers.get(row.id) ?? [],
    leavings: leavings.get(row.id) ?? [],
  }));
}

function grouped<T extends { covenant: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.covenant, [...(groups.get(row.covenant) ?? []), row]);
  return groups;
}

async function listVersions(c: Context, only?: string): Promise<StoredVersion[]> {
  const all = c.tx.selectFrom('covenant_versions').selectAll().where('organisation_id', '=', c.organisation);
  const rows = await (only === undefined ? all : all.where('covenant_id', '=', only)).orderBy('version').execute();
  const key = await covenantKey(c);
  return rows.map((row) => {
    const written = key.open<Written>('covenant_versions', `${row.covenant_id}/${row.version}`, row.written, 'written');
    return {
      covenant: row.covenant_id,
      version: row.version,
      written: { ...written, content: CovenantContent.parse(written.content) },
      digest: row.digest,
      from: row.valid_from,
      until: row.valid_until,
      evaluateOn: row.evaluate_on,
      offeredAt: row.offered_at,
      offeredBy: row.offered_by,
      completeAt: row.complete_at,
      withdrawnAt: row.withdrawn_at,
    };
  });
}

async function listSigners(c: Context, only?: string): Promise<Signer[]> {
  const all = c.tx.selectFrom('covenant_signers').selectAll().where('organisation_id', '=', c.organisation);
  const rows = await (only === undefined ? all : all.where('covenant_id', '=', only)).orderBy('id').execute();
  const key = await covenantKey(c);
  return rows.map((row) => ({
    covenant: row.covenant_id,
    id: row.id,
    version: row.version,
    party: row.party,
    guest: row.guest_id,
    invitedAt: row.invited_at,
    remindedAt: row.reminded_at,
    signature:
      row.words === null || row.way === null || row.signed_at === null || row.digest === null
        ? null
        : {
            ...{ way: row.way, at: row.signed_at, digest: row.digest, by: row.recorded_by },
            words: key.open('covenant_signers', row.id, row.words),
          },
  }));
}

async function listLeavings(c: Context, only?: string): Promise<(Leaving & { covenant: string })[]> {
  const all = c.tx.selectFrom('covenant_leavings').selectAll().where('organisation_id', '=', c.organisation);
  const rows = await (only === undefined ? all : all.where('covenant_id', '=', only)).orderBy('told_at').execute();
  const key = await covenantKey(c);
  return rows.map((row) => ({
    covenant: row.covenant_id,
    party: row.party,
    leavesOn: row.leaves_on,
    toldAt: row.told_at,
    words: key.open('covenant_leavings', row.id, row.words),
  }));
}

export async function addCovenant(
  c: Context,
  { id, draft, example, by }: { id: string; draft: CovenantContent; example: string | null; by: string },
): Promise<void> {
  const sealed = (await covenantKey(c)).seal('covenants', id, draft, 'draft');
  await c.tx
    .insertInto('covenants')
    .values({
      organisation_id: c.organisation,
      id,
      draft: sealed,
      owner_account: by,
      example,
      ...{ added_at: c.now, added_by: by, changed_at: c.now, changed_by: by },
      ...{ ending: null, ended_on: null, ended_at: null, ended_by: null },
    })
    .execute();
}

/** Writes the draft; null throws it away. */
export async function changeDraft(c: Context, id: string, by: string, draft: CovenantContent | null): Promise<void> {
  const sealed = draft && (await covenantKey(c)).seal('covenants', id, draft, 'draft');
  await c.tx
    .updateTable('covenants')
    .set({ draft: sealed, changed_at: c.now, changed_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}

export async function endCovenantRow(c: Context, id: string, by: string, on: string, words: string): Promise<void> {
  const ending = (await covenantKey(c)).seal('covenants', id, words, 'ending');
  await c.tx
    .updateTable('covenants')
    .set({ ending, ended_on: on, ended_at: c.now, ended_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}

export async function addVersion(
  c: Context,
  { covenant, version, written, digest, ...days }: NewVersion,
  by: string,
): Promise<void> {
  const key = await covenantKey(c);
  await c.tx
    .insertInto('covenant_versions')
    .values({
      organisation_id: c.organisation,
      covenant_id: covenant,
      version,
      written: key.seal('covenant_versions', `${covenant}/${version}`, written, 'written'),
      digest,
      ...{ valid_from: days.from, valid_until: days.until, evaluate_on: days.evaluateOn },
      ...{ offered_at: c.now, offered_by: by, complete_at: null, withdrawn_at: null, withdrawn_by: null },
    })
    .execute();
  await c.tx
    .insertInto('covenant_signers')
    .values(
      written.content.parties.map(({ id: party }) => ({
        organisation_id: c.organisation,
        id: newId(),
        covenant_id: covenant,
        version,
        party,
        ...{ guest_id: null, invited_at: null, reminded_at: null, way: null },
        ...{ words: null, digest: null, signed_at: null, recorded_by: null },
      })),
    )
    .execute();
}
export type NewVersion = Pick<
  StoredVersion,
  'covenant' | 'version' | 'written' | 'digest' | 'from' | 'until' | 'evaluateOn'
>;

export const changeVersion = (
  { tx, organisation }: Context,
  covenant: string,
  version: number,
  change: { complete_at?: Date; withdrawn_at?: Date; withdrawn_by?: string; evaluate_on?: string | null },
) =>
  tx
    .updateTable('covenant_versions')
    .set(change)
    .where('organisation_id', '=', organisation)
    .where('covenant_id', '=', covenant)
    .where('version', '=', version)
    .execute();

export async function addSignature(c: Context, signer: string, signature: NewSignature): Promise<void> {
  const { way, words, digest, by } = signature;
  const sealed = (await covenantKey(c)).seal('covenant_signers', signer, words);
  await c.tx
    .updateTable('covenant_signers')
    .set({ way, words: sealed, digest, signed_at: c.now, recorded_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', signer)
    .execute();
}
export type NewSignature = Omit<NonNullable<Signer['signature']>, 'at'>;

export const changeSigner = (
  { tx, organisation }: Context,
  id: string,
  change: { guest_id?: string; invited_at?: Date; reminded_at?: Date },
) =>
  tx
    .updateTable('covenant_signers')
    .set(change)
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute();

export async function addLeaving(
  c: Context,
  {
    covenant,
    party,
    leavesOn,
    words,
    by,
  }: { covenant: string; party: string; leavesOn: string; words: string; by: string | null },
): Promise<boolean> {
  const id = newId();
  const added = await c.tx
    .insertInto('covenant_leavings')
    .values({
      organisation_id: c.organisation,
      id,
      covenant_id: covenant,
      party,
      leaves_on: leavesOn,
      words: (await covenantKey(c)).seal('covenant_leavings', id, words),
      told_at: c.now,
      told_by: by,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'covenant_id', 'party']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
