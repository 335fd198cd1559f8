import type { Context } from '../../../platform/context.ts';

type Country = 'NL' | 'BE';
type Kind = 'email' | 'phone';

/** So that a client is found by exactly this address or number; nothing else can be searched. */
export async function addLookup(
  c: Context,
  client: string,
  kind: Kind,
  value: string,
  country: Country,
): Promise<void> {
  const index = await c.ground.vault.blindIndex(c.organisation, kind, value, country);
  await c.tx
    .insertInto('client_lookups')
    .values({ organisation_id: c.organisation, kind, blind_index: index, client_id: client })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Clients with exactly this e-mail address or phone number; people of one home may share one. */
export async function findByLookup(c: Context, kind: Kind, value: string, country: Country): Promise<string[]> {
  const index = await c.ground.vault.blindIndex(c.organisation, kind, value, country);
  const rows = await c.tx
    .selectFrom('client_lookups')
    .select('client_id')
    .where('organisation_id', '=', c.organisation)
    .where('kind', '=', kind)
    .where('blind_index', '=', index)
    .orderBy('client_id')
    .execute();
  return rows.map((row) => row.client_id);
}
