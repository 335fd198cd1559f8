import type { Tx } from '../db/database.ts';
import { anyOf } from '../db/any-of.ts';
import type { FileKind } from './kinds.ts';

type InTx = { tx: Tx; organisation: string };

/** A stored portion, still sealed. */
export type StoredChunk = { number: number; bytes: Buffer };

export const addFile = ({ tx, organisation }: InTx, id: string, type: FileKind, now: Date) =>
  tx.insertInto('files').values({ organisation_id: organisation, id, type, arrived_at: now }).execute();

export const addChunks = ({ tx, organisation }: InTx, file: string, chunks: readonly StoredChunk[]) =>
  tx
    .insertInto('file_chunks')
    .values(chunks.map((chunk) => ({ organisation_id: organisation, file_id: file, ...chunk })))
    .execute();

type Size = { size: number; chunks: number; scan: 'clean' | 'not-scanned' };

export const completeFile = ({ tx, organisation }: InTx, id: string, size: Size) =>
  tx.updateTable('files').set(size).where('organisation_id', '=', organisation).where('id', '=', id).execute();

type Keeping = { owner_id: string; name: Buffer; file_key: Buffer; kept_at: Date; kept_by: string | null };

/** Answers whether it was there, and kept by nobody yet. */
export async function keepRow({ tx, organisation }: InTx, id: string, keeping: Keeping): Promise<boolean> {
  const kept = await tx
    .updateTable('files')
    .set(keeping)
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}

export const findFileRows = ({ tx, organisation }: InTx, ids: readonly string[]) =>
  tx
    .selectFrom('files')
    .select(['id', 'owner_id', 'type', 'size', 'chunks', 'scan', 'name', 'file_key', 'kept_at'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', anyOf(ids))
    .where('kept_at', 'is not', null)
    .execute();

export const listChunks = (
  { tx, organisation }: InTx,
  file: string,
  { from, to }: { from: number; to: number },
): Promise<StoredChunk[]> =>
  tx
    .selectFrom('file_chunks')
    .select(['number', 'bytes'])
    .where('organisation_id', '=', organisation)
    .where('file_id', '=', file)
    .where('number', '>=', from)
    .where('number', '<=', to)
    .orderBy('number')
    .execute();

export const removeFileRow = ({ tx, organisation }: InTx, id: string) =>
  tx.deleteFrom('files').where('organisation_id', '=', organisation).where('id', '=', id).execute();

/** Never what somebody kept. */
export const removeArrivedRow = ({ tx, organisation }: InTx, id: string) =>
  tx
    .deleteFrom('files')
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .execute();

/** What arrived before this moment and was kept by nobody. */
export const removeStrayRows = ({ tx, organisation }: InTx, before: Date) =>
  tx
    .deleteFrom('files')
    .where('organisation_id', '=', organisation)
    .where('kept_at', 'is', null)
    .where('arrived_at', '<', before)
    .execute();
