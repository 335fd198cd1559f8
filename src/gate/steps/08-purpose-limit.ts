import { cited } from '../cited.ts';
import { condition, consult, obstacle, ok, type Finding } from '../finding.ts';
import { anyone, categoryOf, isOwnAccess, isProtected, onlyKeeps, type Matter } from '../matter.ts';
import type { FieldId, PlanPurpose } from '../plan.ts';
import type { PersonFacts } from '../act.ts';
import { askConsent, without } from '../ways-out.ts';

/** Step 8: what was collected for one purpose serves another only by consent, by law, or compared (AVG 6(4)). */
export function purposeLimit(matter: Matter): Finding {
  const { act, purpose } = matter;
  const law = [cited.purposeLimitation];
  if (purpose === undefined) return obstacle(matter, 8, 'waits-for-purpose', { law });
  if (onlyKeeps(act.operation)) return ok(matter, 8, 'keeping-only', { law });
  if (isOwnAccess(matter)) return ok(matter, 8, 'own-data', { law: [cited.access] });
  const foreign = fieldsFrom(matter, (person, field) => !originsOf(person, field, purpose).includes(purpose.id));
  if (foreign.length === 0) return ok(matter, 8, 'within-purpose', { law });
  // Step 6 made sure that the consent was given; a legal obligation is the "law" of AVG 6(4).
  const further = { law: [cited.furtherUse], about: foreign };
  if (purpose.basis === 'consent') return ok(matter, 8, 'new-purpose-consented', further);
  if (purpose.basis === 'legal-obligation') return ok(matter, 8, 'new-purpose-by-law', further);
  const compatible = (origin: string) => purpose.compatibleWith.some((each) => each.purpose === origin);
  const about = fieldsFrom(matter, (person, field) => {
    const origins = originsOf(person, field, purpose);
    return !origins.includes(purpose.id) && !origins.some(compatible);
  });
  return about.length === 0 ? compared(matter, foreign) : notCompared(matter, about);
}

const fieldsFrom = ({ act, facts }: Matter, is: (person: PersonFacts, field: FieldId) => boolean) =>
  act.data.filter((field) => facts.people.some((person) => is(person, field)));

/** A field that is not listed was collected for the purpose of the act. */
const originsOf = (person: PersonFacts, field: FieldId, purpose: PlanPurpose) =>
  Object.hasOwn(person.collectedFor, field) ? (person.collectedFor[field] ?? []) : [purpose.id];

/** AVG 13(3): whoever uses data for a further purpose says so before. */
const compared = (matter: Matter, about: readonly FieldId[]) =>
  condition(matter, 8, 'compatible-purpose', {
    law: [cited.furtherUse, cited.newPurposeNotice],
    about,
    conditions: [
      { kind: 'inform-person-first', when: 'before', met: !anyone(matter.facts, (person) => person.informed !== true) },
    ],
  });

function notCompared(matter: Matter, about: readonly FieldId[]): Finding {
  const { act, plan } = matter;
  const details = {
    law: [cited.furtherUse],
    about,
    alternatives: [...without(act, about), askConsent(act), 'assess-compatibility', 'ask-contact-person'] as const,
  };
  return about.some((field) => isProtected(categoryOf(plan, field)))
    ? obstacle(matter, 8, 'purpose-not-compared-protected', details)
    : consult(matter, 8, 'purpose-not-compared', details);
}
