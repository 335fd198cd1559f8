import type { Context } from '../../platform/context.ts';
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
