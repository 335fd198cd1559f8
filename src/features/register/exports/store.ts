import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import type { FileFormat } from '../tables.ts';
import type { ExportRow } from './export-row.ts';

/** How long a file that was made waits to be fetched. */
const DAYS_KEPT = 1;

const columns = [
  'id',
  'format',
  'language',
  'requested_at as requestedAt',
  'requested_by as requestedBy',
  'total',
  'done',
  'made_at as madeAt',
  'failed_at as failedAt',
  'ends_at as endsAt',
] as const;

const filePlace = (row: string) => ({ table: 'register_exports', column: 'file', row });
const ownKey = ({ ground, organisation }: Context) => ground.vault.subject(organisation, organisation);

export async function addExport(
  c: Context,
  { format, total, by }: { format: FileFormat; total: number; by: string },
): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('register_exports')
    .values({
      ...{ organisation_id: c.organisation, id, format, language: c.language, total, done: 0 },
      ...{ requested_at: c.now, requested_by: by, ends_at: addDays(c.now, DAYS_KEPT) },
    })
    .execute();
  return id;
}

/** One that has not ended. */
export const findExport = (c: Context, id: string): Promise<ExportRow | undefined> =>
  c.tx
    .selectFrom('register_exports')
    .select(columns)
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('ends_at', '>', c.now)
    .executeTakeFirst();

const change = (c: Context, id: string) =>
  c.tx.updateTable('register_exports').where('organisation_id', '=', c.organisation).where('id', '=', id);

export const changeProgress = (c: Context, id: string, done: number) =>
  change(c, id).set({ done, failed_at: null }).execute();

export const changeToFailed = (c: Context, id: string) => change(c, id).set({ failed_at: c.now }).execute();

export async function addFile(c: Context, id: string, file: Buffer): Promise<void> {
  const sealed = (await ownKey(c)).seal(filePlace(id), file.toString('base64'));
  await change(c, id).set({ file: sealed, made_at: c.now, failed_at: null }).execute();
}

export async function findFile(c: Context, id: string): Promise<Buffer | undefined> {
  const row = await c.tx
    .selectFrom('register_exports')
    .select('file')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('ends_at', '>', c.now)
    .executeTakeFirst();
  return row?.file ? Buffer.from((await ownKey(c)).open(filePlace(id), row.file), 'base64') : undefined;
}

export const someEnded = async (c: Context): Promise<boolean> =>
  (await c.tx
    .selectFrom('register_exports')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('ends_at', '<=', c.now)
    .limit(1)
    .executeTakeFirst()) !== undefined;

export const removeEnded = (c: Context) =>
  c.tx
    .deleteFrom('register_exports')
    .where('organisation_id', '=', c.organisation)
    .where('ends_at', '<=', c.now)
    .execute();
