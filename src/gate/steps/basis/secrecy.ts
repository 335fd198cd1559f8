import type { PersonFacts } from '../../act.ts';
import { cited } from '../../cited.ts';
import type { Reason } from '../../decision.ts';
import { condition, consult, obstacle, ok, type Details, type Finding } from '../../finding.ts';
import { findLaw, needsGround } from '../../law.ts';
import { anyone, groundOf, handsOver, type Matter } from '../../matter.ts';
import type { LawId, PlanPurpose } from '../../plan.ts';
import { giveToPerson } from '../../ways-out.ts';
import { reachesThirdParty } from './third-party.ts';

/**
 * The second layer: a basis in the AVG does not lift professional secrecy. A duty, a right to report or a shared secret
 * does so only by a rule in force towards this recipient, with the person told; a conflict of duties only after a
 * colleague was consulted (KNMG/Leenen, six tests).
 */
export function secrecy(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  if (isAmongInvolved(matter, purpose))
    return ok(matter, 6, 'directly-involved', { law: secrecyLaw(matter, 'shared') });
  if (!reachesThirdParty(matter, purpose)) return undefined;
  // Step 7 says what else an authority or family needs; without professional secrecy nothing is to be lifted.
  if (anyone(matter.facts, ({ secrecyLifted }) => secrecyLifted === 'no')) {
    return purpose.secrecy === 'none' ? undefined : holds(matter);
  }
  return withoutRule(matter) ?? lifted(matter, purpose);
}

function holds(matter: Matter): Finding {
  const ways = ['lift-secrecy', ...giveToPerson(matter), 'consult-without-name', 'weigh-conflict-of-duties'] as const;
  return obstacle(matter, 6, 'secrecy-holds', { law: secrecyLaw(matter), alternatives: ways });
}

/** A duty or right is only as good as the rule that is named: in force, of this country, towards this recipient. */
function withoutRule(matter: Matter): Finding | undefined {
  const claims = matter.facts.people.filter(({ secrecyLifted }) => needsGround(secrecyLifted));
  const empty = claims.filter((person) => groundOf(matter, person) === undefined);
  if (empty.length === 0) return undefined;
  const about = [...new Set(empty.flatMap(({ ground }) => (ground ? [ground.law] : [])))];
  return obstacle(matter, 6, whyEmpty(matter, about), {
    law: [...secrecyLaw(matter), ...about.filter((id) => findLaw(matter.law, id, matter.day) !== undefined)],
    about,
    alternatives: [
      'name-ground',
      'lift-secrecy',
      ...giveToPerson(matter),
      'consult-without-name',
      'ask-contact-person',
    ],
  });
}

function whyEmpty({ law, day }: Matter, named: readonly LawId[]): Reason {
  if (named.length === 0) return 'ground-missing';
  return named.some((id) => findLaw(law, id, day) !== undefined) ? 'ground-lifts-nothing' : 'ground-not-in-force';
}

/** One finding for everybody on the list: what asks most speaks, and every condition of every ground stays. */
function lifted(matter: Matter, purpose: PlanPurpose): Finding {
  const { people } = matter.facts;
  const rules = people.flatMap((person) => groundOf(matter, person) ?? []);
  const conflict = people.some(({ secrecyLifted }) => secrecyLifted === 'by-conflict-of-duties');
  const law = [...secrecyLaw(matter, conflict && 'conflict'), ...new Set(rules.map(({ citation }) => citation.id))];
  const details = { law, conditions: conditionsOf(people) };
  if (conflict) {
    // Own reasons are what the six tests ask already; only somebody else can look along (KNMG/Leenen). The way out is
    // not giving it to the person: what is at stake here may be somebody's safety.
    return consult(matter, 6, 'conflict-of-duties', {
      ...details,
      deviable: false,
      alternatives: ['ask-contact-person', 'consult-without-name'],
    });
  }
  if (purpose.secrecy === 'professional' && rules.some(({ mayDecline }) => mayDecline)) {
    return consult(matter, 6, 'may-keep-silent', {
      ...details,
      alternatives: ['ask-written-demand', 'ask-contact-person', 'consult-without-name'],
    });
  }
  if (rules.some(({ lifts }) => lifts !== 'shared')) return condition(matter, 6, 'secrecy-lifted-by-law', details);
  if (rules.length > 0) return condition(matter, 6, 'secrecy-shared', details);
  return ok(matter, 6, 'secrecy-lifted-by-consent', details);
}

/** What belongs to each ground; each thing once, however many people and grounds ask for it. */
function conditionsOf(people: readonly PersonFacts[]): NonNullable<Details['conditions']> {
  const by = (...ways: PersonFacts['secrecyLifted'][]) =>
    people.filter(({ secrecyLifted }) => ways.includes(secrecyLifted));
  const shared = by('by-shared-secrecy');
  const told = shared.every(({ informed }) => informed === true);
  return [
    shared.length > 0 && ({ kind: 'recipient-bound-too', when: 'with', met: false } as const),
    shared.length > 0 && ({ kind: 'inform-person-first', when: 'before', met: told } as const),
    by('by-right-to-report').length > 0 && ({ kind: 'write-down-terms', when: 'with', met: false } as const),
    by('by-duty', 'by-right-to-report', 'by-conflict-of-duties').length > 0 &&
      ({ kind: 'inform-person-afterwards', when: 'after', met: false } as const),
    by('by-conflict-of-duties').length > 0 && ({ kind: 'notify-privacy-officer', when: 'after', met: false } as const),
  ].filter((each) => each !== false);
}

/** The secrecy that lies on it, and the doctrine that applies beside it. */
function secrecyLaw({ plan }: Matter, doctrine: 'shared' | 'conflict' | false = false): LawId[] {
  const inNl = plan.country === 'NL';
  const own = inNl ? cited.secrecyNl : cited.secrecyBe;
  if (doctrine === 'shared') return [own, inNl ? cited.sharedNl : cited.sharedBe];
  return doctrine === 'conflict' ? [own, inNl ? cited.conflictNl : cited.conflictBe] : [own];
}

/** A colleague who works on the same matter, or stands in, may know what that needs (BW 7:457 lid 2). */
const isAmongInvolved = ({ act }: Matter, purpose: PlanPurpose) =>
  purpose.secrecy === 'professional' &&
  handsOver(act.operation) &&
  act.recipient?.kind === 'colleague' &&
  act.recipient.involved !== false;
