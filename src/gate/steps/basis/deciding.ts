import type { PersonFacts } from '../../act.ts';
import { cited } from '../../cited.ts';
import { consult, join, obstacle, type Finding } from '../../finding.ts';
import type { Matter } from '../../matter.ts';
import type { PlanPurpose } from '../../plan.ts';
import { giveToPerson, leaveOut } from '../../ways-out.ts';
import { opensByConsent } from './doors.ts';
import { isCarriedByLaw, reachesThirdParty } from './third-party.ts';

/**
 * A yes counts only when everybody was heard whose yes counts: the young person, parents with authority, or who
 * represents the person. It asks nothing where no yes is needed: a duty, a right to report, an emergency.
 */
export function deciding(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const { act, facts } = matter;
  if (act.operation === 'ask') return undefined;
  const relying = facts.people.filter((person) => reliesOnYes(matter, purpose, person));
  return join([notHeard(matter, relying), disagreeing(matter, relying)]);
}

function reliesOnYes(matter: Matter, purpose: PlanPurpose, person: PersonFacts): boolean {
  if (isCarriedByLaw(matter, purpose, person)) return false;
  return (
    purpose.basis === 'consent' ||
    opensByConsent(matter, purpose) ||
    (person.secrecyLifted === 'by-consent' && (reachesThirdParty(matter, purpose) || isForOthers(matter)))
  );
}

/** A colleague who is not involved learns it by consent too. */
const isForOthers = ({ act: { recipient } }: Matter) => recipient?.kind === 'colleague' && recipient.involved === false;

function notHeard(matter: Matter, relying: readonly PersonFacts[]): Finding | undefined {
  const about = whoOf(relying, 'not-all');
  if (about.length === 0) return undefined;
  return obstacle(matter, 6, 'deciders-not-heard', {
    law: lawOf(matter),
    about,
    alternatives: [
      'ask-the-others',
      'talk-together',
      ...giveToPerson(matter),
      ...leaveOut(matter.facts, (person) => person.deciding?.heard === 'not-all'),
    ],
  });
}

/** Nobody's no is outvoted: an adviser looks first at what the child or the person needs. */
function disagreeing(matter: Matter, relying: readonly PersonFacts[]): Finding | undefined {
  const about = whoOf(relying, 'disagree');
  if (about.length === 0) return undefined;
  return consult(matter, 6, 'deciders-disagree', {
    law: lawOf(matter),
    about,
    deviable: false,
    alternatives: ['talk-together', 'ask-contact-person', 'consult-without-name'],
  });
}

const whoOf = (people: readonly PersonFacts[], heard: 'not-all' | 'disagree') => [
  ...new Set(people.flatMap(({ deciding: who }) => (who?.heard === heard ? [who.who] : []))),
];

const lawOf = ({ plan }: Matter) => (plan.country === 'NL' ? [cited.representationNl] : [cited.lawfulness]);
