import type { PersonFacts } from '../../act.ts';
import { cited } from '../../cited.ts';
import type { Reason } from '../../decision.ts';
import { obstacle, type Finding } from '../../finding.ts';
import type { Matter } from '../../matter.ts';
import { giveToPerson } from '../../ways-out.ts';

const reasons: Record<Exclude<PersonFacts['representation'], 'in-force'>, Reason> = {
  none: 'no-representation',
  'out-of-scope': 'representation-out-of-scope',
  ended: 'representation-ended',
};

/** Whoever acts or receives for the person has a representation that is in force and covers this purpose. */
export function representation(matter: Matter): Finding | undefined {
  const { act, facts, plan } = matter;
  if (facts.actor.kind !== 'representative' && act.recipient?.kind !== 'representative') return undefined;
  for (const { representation } of facts.people) {
    if (representation === 'in-force') continue;
    return obstacle(matter, 6, reasons[representation], {
      law: plan.country === 'NL' ? [cited.representationNl] : [cited.lawfulness],
      alternatives: ['record-representation', ...giveToPerson(matter)],
    });
  }
  return undefined;
}
