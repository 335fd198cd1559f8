import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { keyOf, sealedRow } from '../sealed.ts';

export type ReceivedItem = { id: string; description: string; at: Date; discussedAt: Date | null };
export type Referrer = { id: string; name: string; relation: string; at: Date; received: ReceivedItem[] };

/** Who sent this client to us, and what they told: each item to be discussed with the client (S2.17). */
export async function listReferrers(c: Context, client: string): Promise<Referrer[]> {
  const rows = await c.tx
    .selectFrom('referrers')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('recorded_at')
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c, client);
  const items = await c.tx
    .selectFrom('received_items')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('position')
    .execute();
  return rows.map((row) => {
    const sealed = sealedRow(key, 'referrers', row.id);
    return {
      id: row.id,
      name: sealed.open('name', row.name),
      relation: sealed.open('relation', row.relation),
      at: row.recorded_at,
      received: items
        .filter((item) => item.referrer_id === row.id)
        .map((item) => ({
          id: item.id,
          description: sealedRow(key, 'received_items', item.id).open('description', item.description),
          at: item.recorded_at,
          discussedAt: item.discussed_at,
        })),
    };
  });
}

export async function addReferrer(c: Context, client: string, given: { name: string; relation: string }) {
  const id = newId();
  const sealed = sealedRow(await keyOf(c, client), 'referrers', id);
  await c.tx
    .insertInto('referrers')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: client,
      name: sealed.seal('name', given.name),
      relation: sealed.seal('relation', given.relation),
      recorded_at: c.now,
    })
    .execute();
  return id;
}

export async function addReceived(c: Context, client: string, referrer: string, items: readonly string[]) {
  if (items.length === 0) return;
  const key = await keyOf(c, client);
  const told = (await listReferrers(c, client)).find((each) => each.id === referrer)?.received.length ?? 0;
  await c.tx
    .insertInto('received_items')
    .values(
      items.map((description, position) => {
        const id = newId();
        return {
          organisation_id: c.organisation,
          id,
          client_id: client,
          referrer_id: referrer,
          position: told + position,
          description: sealedRow(key, 'received_items', id).seal('description', description),
          recorded_at: c.now,
          discussed_at: null,
        };
      }),
    )
    .execute();
}

/** Answers whether there was such an item that was not discussed yet. */
export async function markDiscussed(c: Context, client: string, item: string): Promise<boolean> {
  const marked = await c.tx
    .updateTable('received_items')
    .set({ discussed_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('id', '=', item)
    .where('discussed_at', 'is', null)
    .executeTakeFirst();
  return marked.numUpdatedRows > 0n;
}
