import type { PersonFacts } from '../../act.ts';
import { groundOf, isOutsider, type Matter } from '../../matter.ts';
import type { PlanPurpose } from '../../plan.ts';

/** Whether secrecy has to be lifted: a processor works under our authority and is no third party (AVG 4(10), 29). */
export function reachesThirdParty({ act, plan }: Matter, purpose: PlanPurpose): boolean {
  // Telling an authority or family always breaks a confidence, whatever the plan says of professional secrecy.
  if (isOutsider(act)) return true;
  if (purpose.secrecy === 'none') return false;
  if (act.operation === 'publish') return true;
  const { recipient } = act;
  if (recipient?.kind !== 'party' || act.operation === 'view' || act.operation === 'record') return false;
  const flows = plan.flows.filter((flow) => flow.party === recipient.party);
  return flows.length === 0 || flows.some((flow) => flow.role !== 'processor');
}

/**
 * Whether something other than the person's yes carries this telling: a statutory duty or right (AVG 6(1)(c), (e)), or
 * an emergency that is weighed, which step 6 never passes without advice (AVG 6(1)(d)). A shared secret is no basis.
 */
export function isCarriedByLaw(matter: Matter, purpose: PlanPurpose, person: PersonFacts): boolean {
  // Everybody is no recipient: publishing never rests on an emergency.
  if (matter.act.recipient === undefined || !reachesThirdParty(matter, purpose)) return false;
  if (person.secrecyLifted === 'by-conflict-of-duties') return true;
  const rule = groundOf(matter, person);
  return rule !== undefined && rule.lifts !== 'shared';
}
