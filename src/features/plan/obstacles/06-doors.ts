import type { Door } from '../../../gate/plan.ts';
import { asksAuthorisation, asksSafeguards, asksSecrecy, prescribesNumber } from '../catalogue/doors.ts';
import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import type { LawToday, Obstacle, ObstacleKind } from './obstacle.ts';

/** A special, criminal or national-number field needs a named door that is in force (AVG 9, 10, 87; L01–L04). */
export function doorObstacles(document: PlanDocument, purpose: PlanPurposeText, law: LawToday): Obstacle[] {
  const open = purpose.doors.filter((door) => law.inForce(door.law));
  const used = document.fields.filter(({ id, off }) => !off && purpose.fields.some(({ field }) => field === id));
  const closed = used.filter(
    ({ category }) => isForbidden(category) && !open.some((door) => door.category === category),
  );
  const kinds = new Set(used.map(({ category }) => category));
  return [
    ...closed.map(({ id }) => at(purpose, 'field-without-door', 'uitzonderingen', id)),
    ...open.filter(({ category }) => kinds.has(category)).flatMap((door) => askedBy(purpose, door)),
    ...(kinds.has('national-number') ? numberOf(document, purpose, open) : []),
  ];
}

const at = (purpose: PlanPurposeText, kind: ObstacleKind, field: string, about = purpose.id): Obstacle => ({
  step: 6,
  kind,
  about,
  field: `doel.${purpose.id}.${field}`,
});

const isForbidden = (category: string): category is Door['category'] =>
  category === 'special' || category === 'criminal' || category === 'national-number';

/** What a door asks besides its name: safeguards, silence, or an authorisation. */
function askedBy(
  purpose: PlanPurposeText,
  { law, category, safeguards }: PlanPurposeText['doors'][number],
): Obstacle[] {
  const field = `waarborgen.${category}`;
  if (asksSafeguards(law) && safeguards === '') return [at(purpose, 'door-without-safeguards', field)];
  if (asksAuthorisation(law) && safeguards === '') return [at(purpose, 'number-without-authorisation', field)];
  if (asksSecrecy(law) && purpose.secrecy === 'none') return [at(purpose, 'door-asks-secrecy', 'geheim')];
  return [];
}

/** A number of the state never rests on a yes, and UAVG 46 opens nothing without the law that it points at (L04, L23). */
function numberOf({ publicBody }: PlanDocument, purpose: PlanPurposeText, open: PlanPurposeText['doors']): Obstacle[] {
  const doors = open.filter(({ category }) => category === 'national-number');
  if (doors.length === 0) return [];
  if (purpose.basis === 'consent') return [at(purpose, 'number-by-consent', 'grondslag')];
  const prescribed = doors.some(({ law }) => prescribesNumber(law, publicBody));
  return prescribed ? [] : [at(purpose, 'number-without-law', 'uitzonderingen')];
}
