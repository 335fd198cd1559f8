import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { newId } from '../../platform/ids.ts';
import type { Covers, Term } from './policy.ts';

/** What one party gets under a covenant, between two days that both count. */
export type CovenantTerm = Term & { party: string; covers: Covers };

/**
 * Writes what a covenant lets through over what it let through before. The register of parties shows it, and the gate
 * uses it from the same transaction on. Parties that the register does not know are left out.
 */
export async function keepCovenantTerms(c: Context, covenant: string, terms: readonly CovenantTerm[]): Promise<void> {
  await c.tx
    .deleteFrom('covenant_terms')
    .where('organisation_id', '=', c.organisation)
    .where('covenant_id', '=', covenant)
    .execute();
  if (terms.length === 0) return;
  await c.tx
    .insertInto('covenant_terms')
    .values(
      terms.map(({ party, from, until, covers }) => ({
        organisation_id: c.organisation,
        id: newId(),
        covenant_id: covenant,
        party_id: party,
        valid_from: from,
        valid_until: until,
        covers: JSON.stringify(covers),
      })),
    )
    .execute();
}

/** The covenant in force today that covers all these fields for a purpose towards a party; null where none does. */
export async function findCoveringCovenant(
  c: Context,
  { party, purpose, fields }: { party: string; purpose: string; fields: readonly string[] },
): Promise<string | null> {
  const today = dayOf(c.now);
  const rows = await c.tx
    .selectFrom('covenant_terms')
    .select(['covenant_id as covenant', 'covers'])
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .where('valid_from', '<=', today)
    .where(({ eb, or }) => or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
    .orderBy('covenant_id')
    .execute();
  const covering = rows.find(({ covers }) => {
    const covered = covers.filter((each) => each.purpose === purpose).flatMap((each) => each.fields);
    return fields.every((field) => covered.includes(field));
  });
  return covering?.covenant ?? null;
}
