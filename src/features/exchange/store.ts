import type { Context } from '../../platform/context.ts';
import { addDays } from '../../platform/dates.ts';
import type { FormatName } from './draft.ts';

/** A file as far as it was read: which format, and its value (JSON). */
export type Upload = { id: string; format: FormatName; value: unknown };

const uploadPlace = (row: string) => ({ table: 'uploads', column: 'content', row });
const originPlace = (row: string) => ({ table: 'origins', column: 'content', row });
const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

/** Days that an upload waits for an answer. */
const WAITS = 1;

export async function addUpload(c: Context, by: string, { id, format, value }: Upload): Promise<void> {
  const content = (await keyOf(c)).seal(uploadPlace(id), JSON.stringify(value));
  const times = { uploaded_at: c.now, expires_at: addDays(c.now, WAITS) };
  await c.tx
    .insertInto('uploads')
    .values({ organisation_id: c.organisation, id, format, content, uploaded_by: by, ...times })
    .execute();
}

/** Of the person who uploaded it, and of nobody else. */
export async function findUpload(c: Context, by: string, id: string): Promise<Upload | undefined> {
  const row = await c.tx
    .selectFrom('uploads')
    .select(['format', 'content'])
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('uploaded_by', '=', by)
    .where('expires_at', '>', c.now)
    .executeTakeFirst();
  if (!row) return undefined;
  return { id, format: row.format, value: JSON.parse((await keyOf(c)).open(uploadPlace(id), row.content)) as unknown };
}

/** Answers whether it was there: of two answers at the same moment, one finds it. */
export async function removeUpload(c: Context, id: string): Promise<boolean> {
  const gone = await c.tx
    .deleteFrom('uploads')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

export const countOldUploads = async (c: Context): Promise<number> => {
  const { old } = await c.tx
    .selectFrom('uploads')
    .select(({ fn }) => fn.countAll<number>().as('old'))
    .where('organisation_id', '=', c.organisation)
    .where('expires_at', '<=', c.now)
    .executeTakeFirstOrThrow();
  return old;
};

export const removeOldUploads = (c: Context) =>
  c.tx.deleteFrom('uploads').where('organisation_id', '=', c.organisation).where('expires_at', '<=', c.now).execute();

/** The file that an activity came from. */
export type Origin = { format: FormatName; value: unknown };

export async function addOrigin(c: Context, activity: string, by: string, { format, value }: Origin): Promise<void> {
  const content = (await keyOf(c)).seal(originPlace(activity), JSON.stringify(value));
  const imported = { imported_at: c.now, imported_by: by };
  await c.tx
    .insertInto('origins')
    .values({ organisation_id: c.organisation, activity_id: activity, format, content, ...imported })
    .execute();
}

export async function findOrigin(c: Context, activity: string): Promise<Origin | undefined> {
  const row = await c.tx
    .selectFrom('origins')
    .select(['format', 'content'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .executeTakeFirst();
  if (!row) return undefined;
  const value = JSON.parse((await keyOf(c)).open(originPlace(activity), row.content)) as unknown;
  return { format: row.format, value };
}
