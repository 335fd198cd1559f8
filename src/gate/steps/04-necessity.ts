import type { Act, Facts } from '../act.ts';
import { cited } from '../cited.ts';
import { join, obstacle, ok, type Finding } from '../finding.ts';
import { categoryOf, handsOver, isOwnAccess, isProtected, onlyKeeps, type Matter } from '../matter.ts';
import type { Depth, PlanPurpose } from '../plan.ts';
import { without } from '../ways-out.ts';

const depths: readonly Depth[] = ['fact', 'outline', 'content'];
const law = [cited.minimisation];

/** Step 4: no more fields, and no deeper, than this purpose needs for this person (AVG 5(1)(c)). */
export function necessity(matter: Matter): Finding {
  const { act, facts, purpose } = matter;
  if (purpose === undefined) return obstacle(matter, 4, 'waits-for-purpose', { law });
  if (onlyKeeps(act.operation)) return ok(matter, 4, 'keeping-only', { law });
  if (isOwnAccess(matter)) return ok(matter, 4, 'own-data', { law: [cited.access] });
  const found = [
    anonymousDoes(matter, purpose),
    notForPurpose(matter, purpose),
    withoutReason(matter, purpose, facts),
    tooDeep(matter, purpose),
  ];
  return join(found) ?? ok(matter, 4, 'needed', { law });
}

/** Learning from many needs nobody's data: counts and text without names do (AVG 5(1)(c), rec. 26). */
function anonymousDoes(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const { act } = matter;
  const leaves = handsOver(act.operation) || act.operation === 'publish' || act.operation === 'export';
  if (purpose.aim !== 'quality' || !leaves || act.data.length === 0) return undefined;
  const alternatives = ['use-counts', 'text-without-names', 'ask-contact-person'] as const;
  return obstacle(matter, 4, 'anonymous-is-enough', { law, about: act.data, alternatives });
}

function notForPurpose(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const { act, plan } = matter;
  const about = act.data.filter((field) => !purpose.fields.some((needed) => needed.field === field));
  if (about.length === 0) return undefined;
  return obstacle(matter, 4, 'field-not-for-purpose', {
    law,
    about,
    // A professional can argue one more ordinary field in one case; never one that the law forbids at first.
    deviable: !about.some((field) => isProtected(categoryOf(plan, field) ?? 'special')),
    alternatives: [...without(act, about), 'add-to-plan'],
  });
}

function withoutReason(matter: Matter, purpose: PlanPurpose, facts: Facts): Finding | undefined {
  const { act } = matter;
  const needsReason = (field: string) =>
    purpose.fields.some((each) => each.field === field && each.need === 'if-relevant');
  const about = act.data.filter(
    (field) => needsReason(field) && facts.people.some((person) => !person.reasonsGiven.includes(field)),
  );
  if (about.length === 0) return undefined;
  return obstacle(matter, 4, 'reason-missing', { law, about, alternatives: ['record-reason', ...without(act, about)] });
}

function tooDeep(matter: Matter, purpose: PlanPurpose): Finding | undefined {
  const { act } = matter;
  const asked = act.depth;
  if (asked === undefined) return undefined;
  const allowed = purpose.fields.filter((each) => act.data.includes(each.field));
  const about = allowed.filter((each) => depths.indexOf(asked) > depths.indexOf(each.depth)).map((each) => each.field);
  if (about.length === 0) return undefined;
  const shallowest = depths.find((depth) => allowed.some((each) => each.depth === depth)) ?? 'fact';
  return obstacle(matter, 4, 'deeper-than-needed', {
    law,
    about,
    deviable: true,
    alternatives: [lessDeep(act, shallowest), ...without(act, about)],
  });
}

const lessDeep = (act: Act, depth: Depth) =>
  ({ kind: depth === 'fact' ? 'fact-only' : 'outline-only', act: { ...act, depth } }) as const;
