import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import type { Representing, RepresentativeKind } from '../policy.ts';
import { keyOf, sealedRow } from '../sealed.ts';

type Where = Pick<Context, 'tx' | 'organisation'>;

/** Somebody who acts for a client, without a name. */
export type Acts = Representing & { id: string; kind: RepresentativeKind };

/** Who may act for each client and until when; names stay sealed. */
export async function listRepresenting(c: Where, clients: readonly string[]): Promise<Map<string, Acts[]>> {
  const found = new Map<string, Acts[]>();
  if (clients.length === 0) return found;
  const rows = await c.tx
    .selectFrom('representatives')
    .select(['id', 'client_id', 'kind', 'scope', 'from_at', 'until_at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', anyOf(clients))
    .execute();
  for (const { id, client_id, kind, scope, from_at: from, until_at: until } of rows) {
    found.set(client_id, [...(found.get(client_id) ?? []), { id, kind, scope, from, until }]);
  }
  return found;
}

export type Representative = Representing & {
  id: string;
  kind: RepresentativeKind;
  name: string;
  email: string | null;
  phone: string | null;
  /** What was seen that shows it, in words. */
  proof: string;
  state: 'in-force' | 'ended';
};

/** Everybody who acts or acted for this client, the newest first. */
export async function findRepresentatives(c: Context, client: string): Promise<Representative[]> {
  const rows = await c.tx
    .selectFrom('representatives')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('from_at', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c, client);
  return rows.map((row) => {
    const sealed = sealedRow(key, 'representatives', row.id);
    return {
      id: row.id,
      kind: row.kind,
      name: sealed.open('name', row.name),
      email: sealed.openMaybe('email', row.email),
      phone: sealed.openMaybe('phone', row.phone),
      proof: sealed.open('proof', row.proof),
      scope: row.scope,
      from: row.from_at,
      until: row.until_at,
      state: row.until_at !== null && row.until_at <= c.now ? 'ended' : 'in-force',
    };
  });
}

export type NewRepresentative = Omit<Representative, 'state' | 'from'> & { client: string };

export async function addRepresentative(c: Context, given: NewRepresentative): Promise<void> {
  // What this person does is in the log under a key of the own; who it is stays under the key of the client.
  await c.ground.vault.createSubject(c.organisation, given.id);
  const sealed = sealedRow(await keyOf(c, given.client), 'representatives', given.id);
  await c.tx
    .insertInto('representatives')
    .values({
      organisation_id: c.organisation,
      id: given.id,
      client_id: given.client,
      kind: given.kind,
      name: sealed.seal('name', given.name),
      email: sealed.sealMaybe('email', given.email),
      phone: sealed.sealMaybe('phone', given.phone),
      proof: sealed.seal('proof', given.proof),
      scope: [...given.scope],
      from_at: c.now,
      until_at: given.until,
    })
    .execute();
}

/** Ends it now, with the second proof of this person; answers whether there was one to end. */
export async function endRepresentative(c: Context, client: string, representative: string): Promise<boolean> {
  const ended = await c.tx
    .updateTable('representatives')
    .set({ until_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('id', '=', representative)
    .where((where) => where.or([where('until_at', 'is', null), where('until_at', '>', c.now)]))
    .executeTakeFirst();
  await c.tx
    .updateTable('second_proofs')
    .set({ ended_at: c.now, word_hash: null })
    .where('organisation_id', '=', c.organisation)
    .where('representative_id', '=', representative)
    .where('ended_at', 'is', null)
    .execute();
  return ended.numUpdatedRows > 0n;
}
