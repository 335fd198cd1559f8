import type { Citation } from '../../gate/decision.ts';
import { findLaw } from '../../gate/law.ts';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { type Deciding, decidingOf } from '../clients/index.ts';
import { type Subject, subjectText } from './policy.ts';

/** Who decides about one subject together, what each said, and the rules that say so. */
export type Together = Deciding & { law: readonly Citation[] };

/** By key of the subject; a subject about which one person decides alone is not in it. */
export async function listTogether(
  c: Context,
  client: string,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, Together>> {
  const found = new Map<string, Together>();
  for (const subject of subjects) {
    const deciding = await decidingOf(c, client, subject);
    if (!deciding) continue;
    const law = deciding.because.flatMap((id) => findLaw(c.ground.law, id, dayOf(c.now)) ?? []);
    found.set(subjectText(subject), { ...deciding, law });
  }
  return found;
}
