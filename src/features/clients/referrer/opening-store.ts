import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { newId } from '../../../platform/ids.ts';
import { keyOf, sealedRow } from '../sealed.ts';
import { isOpen, type Opening } from './opening.ts';

const evidencePlace = (row: string) => ({ table: 'referrer_openings', column: 'evidence', row });

/** Every opening of this client, the newest first; closed ones and those that are over too. */
export async function listOpenings(c: Context, client: string): Promise<Opening[]> {
  const rows = await c.tx
    .selectFrom('referrer_openings')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('from_at', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c, client);
  return rows.map((row) => ({
    id: row.id,
    referrer: row.referrer_id,
    field: row.field,
    item: sealedRow(key, 'referrer_openings', row.id).open('item', row.item),
    from: row.from_at,
    until: row.until_at,
    method: row.method,
    evidence: key.openLog(evidencePlace(row.id), row.evidence),
    closedAt: row.closed_at,
  }));
}

/** Fields that each client opened and that are open now; nothing of the words. */
export async function listOpened(c: Context, clients: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (clients.length === 0) return found;
  const rows = await c.tx
    .selectFrom('referrer_openings')
    .select(['client_id', 'field', 'from_at', 'until_at', 'closed_at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .execute();
  for (const { client_id: client, field, from_at: from, until_at: until, closed_at: closedAt } of rows) {
    if (isOpen({ from, until, closedAt }, c.now)) found.set(client, [...(found.get(client) ?? []), field]);
  }
  return found;
}

export type NewOpening = Omit<Opening, 'id' | 'from' | 'closedAt'> & { client: string; by: string };

export async function addOpening(c: Context, given: NewOpening): Promise<string> {
  const id = newId();
  const key = await keyOf(c, given.client);
  await c.tx
    .insertInto('referrer_openings')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: given.client,
      referrer_id: given.referrer,
      field: given.field,
      item: sealedRow(key, 'referrer_openings', id).seal('item', given.item),
      from_at: c.now,
      until_at: given.until,
      method: given.method,
      evidence: key.sealLog(evidencePlace(id), given.evidence),
      recorded_by: given.by,
      closed_at: null,
    })
    .execute();
  return id;
}

/** Answers whether it was open. */
export async function closeOpening(c: Context, client: string, opening: string): Promise<boolean> {
  const closed = await c.tx
    .updateTable('referrer_openings')
    .set({ closed_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('id', '=', opening)
    .where('closed_at', 'is', null)
    .where('until_at', '>', c.now)
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}
