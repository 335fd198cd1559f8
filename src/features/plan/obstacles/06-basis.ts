import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import type { LawToday, Obstacle, ObstacleKind } from './obstacle.ts';

/** Step 6: a basis that holds, consent only where no is free, and a door for what is forbidden at first. */
export const basisObstacles = (document: PlanDocument, law: LawToday): Obstacle[] => [
  ...document.purposes.flatMap((purpose) => basisOf(document, purpose, law)),
  ...document.purposes.flatMap((purpose) => doorsOf(document, purpose, law)),
];

function basisOf({ publicBody }: PlanDocument, purpose: PlanPurposeText, law: LawToday): Obstacle[] {
  const { id, basis, basisLaw, consentText, freeBecause } = purpose;
  const at = (kind: ObstacleKind, field: string): Obstacle => ({
    step: 6,
    kind,
    about: id,
    field: `doel.${id}.${field}`,
  });
  if (basis === null) return [at('no-basis', 'grondslag')];
  const found: Obstacle[] = [];
  // AVG 6(3): a task or duty stands in a law of its own; AVG 6(1)(f), last sentence: no interest for public tasks.
  const needsAct = basis === 'legal-obligation' || basis === 'public-task';
  if (needsAct && !basisLaw.some((each) => !each.startsWith('eu.avg.'))) found.push(at('basis-without-law', 'wetten'));
  if (publicBody && basis === 'legitimate-interest') found.push(at('basis-not-for-public-body', 'grondslag'));
  if (basisLaw.some((each) => !law.inForce(each))) found.push(at('law-not-in-force', 'wetten'));
  const asks = basis === 'consent' || consentText !== null;
  if (basis === 'consent' && !consentText?.nl) found.push(at('consent-without-question', 'vraag.nl'));
  if (publicBody && asks && freeBecause === '') found.push(at('consent-not-free', 'vrij'));
  return found;
}

/** A special, criminal or national-number field needs a named door that is in force (AVG 9, 10, 87). */
function doorsOf({ fields }: PlanDocument, purpose: PlanPurposeText, law: LawToday): Obstacle[] {
  return purpose.fields.flatMap(({ field }): Obstacle[] => {
    const known = fields.find((each) => each.id === field && !each.off);
    if (known === undefined || known.category === 'ordinary' || known.category === 'sensitive') return [];
    const open = purpose.doors.some((door) => door.category === known.category && law.inForce(door.law));
    if (open) return [];
    return [{ step: 6, kind: 'field-without-door', about: field, field: `doel.${purpose.id}.uitzonderingen` }];
  });
}
