import type { AuthorityId, PersonFacts, Recipient } from '../../act.ts';
import { cited } from '../../cited.ts';
import { obstacle, ok, type Finding } from '../../finding.ts';
import { anyone, groundOf, isLifted, type Matter } from '../../matter.ts';
import type { LawId } from '../../plan.ts';
import { askConsent, giveToPerson, leaveOut } from '../../ways-out.ts';

const agreed = ({ secrecyLifted }: PersonFacts) => secrecyLifted === 'by-consent';

/** Within the organisation too: only who works on the matter needs to know, or whom the person wants to know (S3.4). */
export function colleague(matter: Matter, { involved }: Extract<Recipient, { kind: 'colleague' }>): Finding {
  const law = [cited.underAuthority];
  if (involved !== false) return ok(matter, 7, 'stays-inside', { law });
  if (matter.facts.people.every(agreed)) return ok(matter, 7, 'colleague-with-consent', { law });
  return obstacle(matter, 7, 'colleague-not-involved', {
    law,
    alternatives: [
      'consult-without-name',
      'assign-colleague',
      'ask-colleague',
      'lift-secrecy',
      ...giveToPerson(matter),
    ],
  });
}

/** Family and others close by: the person decides what they hear, save in an emergency that step 6 weighs. */
export function carer(matter: Matter): Finding {
  const { facts, act } = matter;
  const law = [cited.lawfulness];
  const may = ({ secrecyLifted }: PersonFacts) =>
    secrecyLifted === 'by-consent' || secrecyLifted === 'by-conflict-of-duties';
  if (facts.people.every(agreed)) return ok(matter, 7, 'carer-with-consent', { law });
  if (facts.people.every(may)) return ok(matter, 7, 'carer-in-need', { law });
  return obstacle(matter, 7, 'carer-without-consent', {
    law,
    alternatives: [
      ...giveToPerson(matter),
      'talk-together',
      askConsent(act),
      'lift-secrecy',
      ...leaveOut(facts, (person) => !may(person)),
    ],
  });
}

/** An authority asks with weight, but a question is no ground: a rule that applies today is, or the person's yes. */
export function authority(matter: Matter, id: AuthorityId): Finding {
  const { facts } = matter;
  const closed = (person: PersonFacts) => !isLifted(matter, person);
  if (!anyone(facts, closed)) {
    return ok(matter, 7, 'authority-with-ground', { law: [cited.accountability, ...rulesOf(matter)], about: [id] });
  }
  return obstacle(matter, 7, 'authority-without-law', {
    law: [cited.lawfulness],
    about: [id],
    alternatives: [
      'ask-written-demand',
      ...giveToPerson(matter),
      'lift-secrecy',
      'consult-without-name',
      'ask-contact-person',
      ...leaveOut(facts, closed),
    ],
  });
}

const rulesOf = (matter: Matter): LawId[] => [
  ...new Set(matter.facts.people.flatMap((person) => groundOf(matter, person)?.citation.id ?? [])),
];
