import { sql } from 'kysely';
import type { Context } from '../../platform/context.ts';
import type { AgreementKind, AgreementRow, Covers, PartyRow } from './policy.ts';

const agreementColumns = [
  'id',
  'party_id as party',
  'kind',
  'valid_from as from',
  'valid_until as until',
  'renews',
] as const;
/** What an agreement of its own says of covenants: nothing. */
const ofItsOwn = [sql<string | null>`null::uuid`.as('covenant'), sql<Covers | null>`null::jsonb`.as('covers')] as const;
const covenantColumns = [
  'id',
  'party_id as party',
  sql<AgreementKind>`'covenant'`.as('kind'),
  'valid_from as from',
  'valid_until as until',
  sql<string | null>`null::uuid`.as('renews'),
  sql<string | null>`covenant_id`.as('covenant'),
  sql<Covers | null>`covers`.as('covers'),
] as const;

export const listPartyRows = ({ tx, organisation }: Context): Promise<PartyRow[]> =>
  tx
    .selectFrom('parties')
    .select(['id', 'name', 'role'])
    .where('organisation_id', '=', organisation)
    .orderBy('name')
    .execute();

/** All agreements, those that are part of a covenant too; the newest first. One statement, because the gate asks it. */
export const listAgreementRows = ({ tx, organisation }: Context): Promise<AgreementRow[]> =>
  tx
    .selectFrom('agreements')
    .select([...agreementColumns, ...ofItsOwn])
    .where('organisation_id', '=', organisation)
    .unionAll(tx.selectFrom('covenant_terms').select(covenantColumns).where('organisation_id', '=', organisation))
    .orderBy('from', 'desc')
    .orderBy('id', 'desc')
    .execute();

export const findAgreement = ({ tx, organisation }: Context, id: string): Promise<AgreementRow | undefined> =>
  tx
    .selectFrom('agreements')
    .select([...agreementColumns, ...ofItsOwn])
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

export const findParty = ({ tx, organisation }: Context, id: string): Promise<PartyRow | undefined> =>
  tx
    .selectFrom('parties')
    .select(['id', 'name', 'role'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

/** A party that is there already stays as it is. Answers whether it is new. */
export async function addParty(c: Context, { id, name, role }: PartyRow): Promise<boolean> {
  const added = await c.tx
    .insertInto('parties')
    .values({ organisation_id: c.organisation, id, name, role, added_at: c.now })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Parties that are there already stay as they are. One statement, because every approval asks it. */
export async function addParties(c: Context, parties: readonly PartyRow[]): Promise<void> {
  if (parties.length === 0) return;
  await c.tx
    .insertInto('parties')
    .values(parties.map(({ id, name, role }) => ({ organisation_id: c.organisation, id, name, role, added_at: c.now })))
    .onConflict((conflict) => conflict.columns(['organisation_id', 'id']).doNothing())
    .execute();
}

export const addAgreementRow = (c: Context, row: Omit<AgreementRow, 'covenant' | 'covers'> & { by: string }) =>
  c.tx
    .insertInto('agreements')
    .values({
      organisation_id: c.organisation,
      id: row.id,
      party_id: row.party,
      kind: row.kind,
      valid_from: row.from,
      valid_until: row.until,
      renews: row.renews,
      recorded_at: c.now,
      recorded_by: row.by,
    })
    .execute();
