import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { keyFor } from '../sealing.ts';

/** The director stands behind who follows the route. */
export type Backing = {
  id: string;
  statement: string;
  name: string;
  function: string;
  /** `YYYY-MM-DD`: the day of the signature. */
  signedOn: string;
  /** On whose word it was recorded, and where the signature is. */
  proof: string;
  recordedAt: Date;
  recordedBy: string;
  withdrawn: { at: Date; by: string } | null;
};

type Column = 'statement' | 'signed_name' | 'signed_function' | 'proof';
const place = (column: Column, row: string) => ({ table: 'backing_statements', column, row });

export type NewBacking = Omit<Backing, 'id' | 'recordedAt' | 'withdrawn'>;

export async function addBacking(c: Context, backing: NewBacking): Promise<string> {
  const [id, key] = [newId(), await keyFor(c, null)];
  const sealed = (column: Column, text: string) => key.seal(place(column, id), text);
  await c.tx
    .insertInto('backing_statements')
    .values({
      organisation_id: c.organisation,
      id,
      statement: sealed('statement', backing.statement),
      signed_name: sealed('signed_name', backing.name),
      signed_function: sealed('signed_function', backing.function),
      signed_on: backing.signedOn,
      proof: sealed('proof', backing.proof),
      recorded_at: c.now,
      recorded_by: backing.recordedBy,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  return id;
}

/** Newest first. */
export async function listBackings(c: Context): Promise<Backing[]> {
  const rows = await c.tx
    .selectFrom('backing_statements')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const key = await keyFor(c, null);
  return rows.map((row) => ({
    id: row.id,
    statement: key.open(place('statement', row.id), row.statement),
    name: key.open(place('signed_name', row.id), row.signed_name),
    function: key.open(place('signed_function', row.id), row.signed_function),
    signedOn: row.signed_on,
    proof: key.open(place('proof', row.id), row.proof),
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    withdrawn: row.withdrawn_at && row.withdrawn_by ? { at: row.withdrawn_at, by: row.withdrawn_by } : null,
  }));
}

/** The statement that holds now: the newest, unless it was withdrawn; null when nobody signed. */
export async function findBacking(c: Context): Promise<Backing | null> {
  const [newest] = await listBackings(c);
  return newest && newest.withdrawn === null ? newest : null;
}

/** Answers whether there was something to withdraw. */
export async function withdrawBackingRow(c: Context, id: string, by: string): Promise<boolean> {
  const changed = await c.tx
    .updateTable('backing_statements')
    .set({ withdrawn_at: c.now, withdrawn_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
