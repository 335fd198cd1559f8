import type { Door } from '../../../gate/plan.ts';
import {
  actOf,
  asksAuthorisation,
  asksSafeguards,
  asksSecrecy,
  asksTask,
  prescribesNumber,
} from '../catalogue/doors.ts';
import { hasWords } from '../document/has-words.ts';
import type { PlanDocument, PlanPurposeText } from '../policy.ts';
import type { LawToday, Obstacle, ObstacleKind } from './obstacle.ts';

/** A special, criminal or national-number field needs a named door that is in force (AVG 9, 10, 87; L01–L04). */
export function doorObstacles(document: PlanDocument, purpose: PlanPurposeText, law: LawToday): Obstacle[] {
  const inForce = purpose.doors.filter((door) => law.inForce(door.law));
  const open = inForce.filter((door) => law.opens(door, document));
  const used = usedBy(document, purpose);
  const closed = used.filter(
    ({ category }) => isForbidden(category) && !open.some((door) => door.category === category),
  );
  const kinds = new Set(used.map(({ category }) => category));
  return [
    ...inForce
      .filter((door) => !open.includes(door))
      .map((door) => ({ ...at(purpose, 'door-opens-nothing', 'uitzonderingen'), law: law.name(door.law) })),
    ...closed.map(({ id }) => at(purpose, 'field-without-door', 'uitzonderingen', id)),
    ...open.filter(({ category }) => kinds.has(category)).flatMap((door) => askedBy(purpose, door)),
    ...(kinds.has('national-number') ? numberOf(document, purpose, open) : []),
  ];
}

const usedBy = ({ fields }: PlanDocument, purpose: PlanPurposeText) =>
  fields.filter(({ id, off }) => !off && purpose.fields.some(({ field }) => field === id));

/** The doors for data that this purpose really uses; a door stays in the plan when its field is switched off. */
export function doorsInUse(document: PlanDocument, purpose: PlanPurposeText): PlanPurposeText['doors'] {
  const kinds = new Set<string>(usedBy(document, purpose).map(({ category }) => category));
  return purpose.doors.filter(({ category }) => kinds.has(category));
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
  if (asksSafeguards(law) && !hasWords(safeguards)) return [at(purpose, 'door-without-safeguards', field)];
  // An authorisation may be named by its number alone.
  if (asksAuthorisation(law) && !hasWords(safeguards) && !/\d/.test(safeguards))
    return [at(purpose, 'number-without-authorisation', field)];
  if (asksSecrecy(law) && purpose.secrecy === 'none') return [at(purpose, 'door-asks-secrecy', 'geheim')];
  return [];
}

/** A number of the state never rests on a yes, and UAVG 46 opens nothing without the law that it points at (L04, L23). */
function numberOf({ publicBody }: PlanDocument, purpose: PlanPurposeText, open: PlanPurposeText['doors']): Obstacle[] {
  const doors = open.filter(({ category }) => category === 'national-number');
  if (doors.length === 0) return [];
  if (purpose.basis === 'consent') return [at(purpose, 'number-by-consent', 'grondslag')];
  const prescribed = doors.filter(({ law }) => prescribesNumber(law));
  if (prescribed.length === 0) return [at(purpose, 'number-without-law', 'uitzonderingen')];
  const carried = publicBody || prescribed.some(({ law }) => isOwnTask(purpose, law));
  return carried ? [] : [at(purpose, 'number-without-task', 'wetten')];
}

/**
 * A private worker has the number only under the act that gives it (UAVG 46(1)): the Wmo opens it to whoever has a
 * duty or task in the Wmo, not to everybody. An authorisation is given by name, so that one says it itself.
 */
function isOwnTask({ basis, basisLaw }: PlanPurposeText, law: string): boolean {
  if (asksAuthorisation(law)) return true;
  const carries = basis === 'legal-obligation' || basis === 'public-task' || !asksTask(law);
  return carries && basisLaw.some((each) => actOf(each) === actOf(law));
}
