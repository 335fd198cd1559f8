import { cited } from '../cited.ts';
import { condition, consult, obstacle, ok, type Finding } from '../finding.ts';
import { anyone, categoryOf, groundOf, isOwnAccess, isProtected, onlyKeeps, type Matter } from '../matter.ts';
import type { FieldId, PlanPurpose } from '../plan.ts';
import type { PersonFacts } from '../act.ts';
import { askConsent, without } from '../ways-out.ts';

/** Step 8: what was collected for one purpose serves another only by consent, by law, or compared (AVG 6(4)). */
export function purposeLimit(matter: Matter): Finding {
  const { act, facts, purpose } = matter;
  const law = [cited.purposeLimitation];
  if (purpose === undefined) return obstacle(matter, 8, 'waits-for-purpose', { law });
  if (onlyKeeps(act.operation)) return ok(matter, 8, 'keeping-only', { law });
  if (isOwnAccess(matter)) return ok(matter, 8, 'own-data', { law: [cited.access] });
  const further = fieldsFrom(matter, purpose, ['compatible', 'foreign']);
  if (further.length === 0) return ok(matter, 8, 'within-purpose', { law });
  // Step 6 made sure that the consent was given; a legal obligation is the "law" of AVG 6(4).
  const details = { law: [cited.furtherUse], about: further };
  if (purpose.basis === 'consent') return ok(matter, 8, 'new-purpose-consented', details);
  // A duty or right to tell is such a law too; a shared secret is none.
  const byRule = facts.people.every((person) => ['duty', 'right'].includes(groundOf(matter, person)?.lifts ?? ''));
  if (purpose.basis === 'legal-obligation' || byRule) return ok(matter, 8, 'new-purpose-by-law', details);
  const foreign = fieldsFrom(matter, purpose, ['foreign']);
  return foreign.length === 0 ? compared(matter, further) : notCompared(matter, foreign);
}

/** Where a field of a person comes from: this purpose, one that was compared with it, or another. */
export type Origin = 'own' | 'compatible' | 'foreign';

/** A field that is not listed was collected for the purpose of the act. */
export function originOf(collectedFor: PersonFacts['collectedFor'], field: FieldId, purpose: PlanPurpose): Origin {
  if (!Object.hasOwn(collectedFor, field)) return 'own';
  const origins = collectedFor[field] ?? [];
  if (origins.includes(purpose.id)) return 'own';
  return purpose.compatibleWith.some((each) => origins.includes(each.purpose)) ? 'compatible' : 'foreign';
}

const fieldsFrom = ({ act, facts }: Matter, purpose: PlanPurpose, origins: readonly Origin[]) =>
  act.data.filter((field) =>
    facts.people.some(({ collectedFor }) => origins.includes(originOf(collectedFor, field, purpose))),
  );
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
