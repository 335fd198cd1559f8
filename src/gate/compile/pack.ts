import type { Facts, PersonFacts } from '../act.ts';
import { agreementWith, notCovered } from '../steps/recipient/agreement.ts';
import { originOf } from '../steps/08-purpose-limit.ts';
import { actorCode, actors, decidingCode, decidings, fileCode, files } from './codes.ts';
import { permissionCode, permissions, secrecies, secrecyCode } from './codes.ts';
import type { Shape } from './shape.ts';

const agreements = { none: 0, 'not-in-force': 1, 'in-force': 2 } as const;
const origins = { own: 0, compatible: 1, foreign: 2 } as const;

/** How many values `packCommon` can have. */
export const commons = actors * 3 * 4;

/** The facts that are the same for everybody on the list, as far as an act of this shape depends on them. */
export function packCommon(facts: Facts, { agreementWith: party }: Shape, day: string): number {
  const agreement = party === undefined ? 0 : agreements[agreementWith(party, facts, day)];
  const yesNo = (facts.deviation === null ? 0 : 2) + (facts.consulted ? 1 : 0);
  return (actorCode(facts.actor) * 3 + agreement) * 4 + yesNo;
}

/** Whether a decision would name a rule or fields that no code stands for; rare enough to be worked out each time. */
export function isBeyondCodes(facts: Facts, shape: Shape, day: string): boolean {
  for (const { ground } of facts.people) if (ground) return true;
  const { agreementWith: party, purpose, data } = shape;
  if (party === undefined) return false;
  for (const agreement of facts.agreements) {
    if (agreement.covers) return notCovered(party, { purpose: purpose.id, data }, facts, day).length > 0;
  }
  return false;
}

/** What is known about one person, as far as an act of this shape depends on it. */
export function packPerson(person: PersonFacts, shape: Shape): number {
  const yesNo =
    (person.restricted ? 8 : 0) +
    (person.hold ? 4 : 0) +
    (person.secondProof ? 2 : 0) +
    (person.informed === true ? 1 : 0);
  const yes = permissionCode(person.permission) * decidings + decidingCode(person.deciding);
  const said = yes * secrecies + secrecyCode(person.secrecyLifted);
  const nothingByField = shape.ifRelevant.length === 0 && isEmpty(person.collectedFor);
  const fields = nothingByField ? 0 : packFields(person, shape);
  return ((fields * permissions * decidings * secrecies + said) * files + fileCode(person)) * 16 + yesNo;
}

function packFields({ reasonsGiven, collectedFor }: PersonFacts, { data, ifRelevant, purpose }: Shape): number {
  let fields = 0;
  for (const field of ifRelevant) fields = fields * 2 + (reasonsGiven.includes(field) ? 1 : 0);
  for (const field of data) fields = fields * 3 + origins[originOf(collectedFor, field, purpose)];
  return fields;
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}
