import type { PersonFacts } from '../../act.ts';
import { cited } from '../../cited.ts';
import { condition, consult, obstacle, ok, type Finding } from '../../finding.ts';
import { anyone, type Matter } from '../../matter.ts';
import type { PlanPurpose } from '../../plan.ts';
import { giveToPerson } from '../../ways-out.ts';

/**
 * The second layer: a basis in the AVG does not lift professional secrecy. A statutory ground does so only with
 * the person told; a conflict of duties only after a colleague was consulted (KNMG/Leenen, six tests).
 */
export function secrecy(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  if (purpose.secrecy === 'none' || !reachesThirdParty(matter)) return undefined;
  const { facts, plan } = matter;
  const law = [plan.country === 'NL' ? cited.secrecyNl : cited.secrecyBe];
  const lifted = (how: PersonFacts['secrecyLifted']) => anyone(facts, (person) => person.secrecyLifted === how);
  const tellPerson = { kind: 'inform-person-afterwards', when: 'after', met: false } as const;
  if (lifted('no')) {
    return obstacle(matter, 6, 'secrecy-holds', {
      law,
      alternatives: ['lift-secrecy', ...giveToPerson(matter), 'consult-without-name', 'weigh-conflict-of-duties'],
    });
  }
  if (lifted('by-conflict-of-duties')) {
    return consult(matter, 6, 'conflict-of-duties', {
      law,
      conditions: [tellPerson, { kind: 'notify-privacy-officer', when: 'after', met: false }],
      // Not by giving it to the person: what is at stake here may be somebody's safety.
      alternatives: ['ask-contact-person', 'consult-without-name'],
    });
  }
  if (lifted('by-duty') || lifted('by-right-to-report')) {
    return condition(matter, 6, 'secrecy-lifted-by-law', { law, conditions: [tellPerson] });
  }
  return ok(matter, 6, 'secrecy-lifted-by-consent', { law });
}

/** A processor works under our authority and is no third party (AVG 4(10), 29). */
function reachesThirdParty({ act, plan }: Matter): boolean {
  if (act.operation === 'publish') return true;
  const { recipient } = act;
  if (recipient?.kind === 'carer' || recipient?.kind === 'authority') return true;
  if (recipient?.kind !== 'party' || act.operation === 'view' || act.operation === 'record') return false;
  const flows = plan.flows.filter((flow) => flow.party === recipient.party);
  return flows.length === 0 || flows.some((flow) => flow.role !== 'processor');
}
