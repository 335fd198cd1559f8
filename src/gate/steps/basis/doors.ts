import { cited } from '../../cited.ts';
import { join, obstacle, type Finding } from '../../finding.ts';
import { findLaw, opensDoor } from '../../law.ts';
import { anyone, categoryOf, type Matter } from '../../matter.ts';
import type { Country, Door, LawId, PlanPurpose } from '../../plan.ts';
import { askConsent, without } from '../../ways-out.ts';

const categories = ['special', 'criminal', 'national-number'] as const;
const consentDoors: readonly LawId[] = [cited.explicitConsent, cited.explicitConsentNl];

/** What the law forbids at first needs a named exception that is in force (AVG 9, 10, 87). */
export function doors(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  return join(categories.map((category) => door(matter, purpose, category)));
}

function door(matter: Matter, purpose: PlanPurpose, category: Door['category']): Finding | undefined {
  const { act, facts, plan } = matter;
  const about = act.data.filter((field) => categoryOf(plan, field) === category);
  if (about.length === 0) return undefined;
  const law = prohibition(category, plan.country);
  const named = purpose.doors.filter((each) => each.category === category);
  if (named.length === 0) {
    return obstacle(matter, 6, 'no-door', { law, about, alternatives: [...without(act, about), 'add-to-plan'] });
  }
  if (openOnes(matter, named).length === 0) return closed(matter, named, { law, about });
  const needsConsent = act.operation !== 'ask' && onlyByConsent(matter, named);
  if (!needsConsent || !anyone(facts, (person) => person.permission !== 'given')) return undefined;
  return obstacle(matter, 6, 'door-needs-consent', {
    law: [...law, cited.explicitConsent],
    about,
    alternatives: [askConsent(act), ...without(act, about)],
  });
}

const openOnes = ({ law, plan, day }: Matter, named: readonly Door[]) =>
  named.filter((each) => opensDoor(law, each, plan, day));

function onlyByConsent(matter: Matter, named: readonly Door[]): boolean {
  const open = openOnes(matter, named);
  return open.length > 0 && open.every((each) => consentDoors.includes(each.law));
}

/** Whether a kind of data in this act is open by nothing but explicit consent. */
export const opensByConsent = (matter: Matter, purpose: PlanPurpose) =>
  categories.some(
    (category) =>
      matter.act.data.some((field) => categoryOf(matter.plan, field) === category) &&
      onlyByConsent(
        matter,
        purpose.doors.filter((each) => each.category === category),
      ),
  );

/** The plan names a law, but it opens nothing: it does not apply today, or it is no exception for this. */
function closed(matter: Matter, named: readonly Door[], found: { law: LawId[]; about: string[] }): Finding {
  const applies = named.some((each) => findLaw(matter.law, each.law, matter.day) !== undefined);
  return obstacle(matter, 6, applies ? 'door-opens-nothing' : 'door-not-in-force', {
    ...found,
    alternatives: [...without(matter.act, found.about), 'choose-basis'],
  });
}

function prohibition(category: Door['category'], country: Country): LawId[] {
  if (category === 'special') return [cited.specialData];
  if (category === 'criminal') return [cited.criminalData];
  return [cited.nationalNumber, country === 'NL' ? cited.nationalNumberNl : cited.nationalNumberBe];
}
