import type { Context } from '../../platform/context.ts';
import { keepCovenantTerms, listParties } from '../agreements/index.ts';
import { lifeOf } from './covenant.ts';
import { periodsOf, termsOf } from './policy.ts';
import { findCovenant } from './store.ts';

/**
 * Works out anew what a covenant lets through, after anything in its life changed, in the same transaction: the gate and
 * the register of parties know it from that moment on. Days that pass need nothing: terms have a last day.
 */
export async function refreshTerms(c: Context, id: string): Promise<void> {
  const covenant = await findCovenant(c, id);
  if (!covenant) return;
  const known = new Set((await listParties(c)).map((party) => party.id));
  const terms = periodsOf(lifeOf(covenant)).flatMap(({ version, ...period }) => {
    const { content } = covenant.versions.find((each) => each.version === version)!.written;
    return termsOf(content, period, covenant.leavings);
  });
  await keepCovenantTerms(
    c,
    id,
    terms.filter(({ party }) => known.has(party)),
  );
}
