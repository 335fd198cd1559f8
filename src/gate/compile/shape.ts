import type { Act } from '../act.ts';
import type { Decision } from '../decision.ts';
import type { FieldId, PartyId, Plan, PlanPurpose } from '../plan.ts';
import { channelCode, channels, depthCode, depths, operationCode, operations } from './codes.ts';
import { recipientCode, recipients } from './codes.ts';

/** Acts that name the same things of the plan in the same order, with the answers they got. */
export type Shape = {
  purpose: PlanPurpose;
  data: readonly FieldId[];
  /** The fields that need a reason for each person. */
  ifRelevant: readonly FieldId[];
  /** The party whose agreement matters, if any does. */
  agreementWith: PartyId | undefined;
  /** By what the facts come down to. */
  answers: Map<number | string, Decision> | undefined;
  /** The latest answer, for a list asks the same again and again. */
  lastKey: number | string | undefined;
  last: Decision | undefined;
};

/**
 * The names of a plan as numbers, and the shapes met so far. Numbers of fields and parties begin at one, so that none
 * can be taken for a leading zero. Flat, for every step further away is memory that must be fetched.
 */
export type Index = {
  plan: Plan;
  purposes: Map<string, number>;
  purposeBase: number;
  fields: Map<string, number>;
  fieldBase: number;
  parties: Map<string, number>;
  partyBase: number;
  /** More fields do not fit into one whole number. */
  mostFields: number;
  shapes: Map<number, Shape>;
};

/** Names outside the plan that are remembered too, for they are asked again; no more than these. */
const strangers = 16;

export function indexOf(plan: Plan): Index {
  const purposes = numbered(plan.purposes.map(({ id }) => id));
  const fields = numbered(plan.fields.map(({ id }) => id));
  const parties = numbered(plan.flows.map(({ party }) => party));
  const purposeBase = purposes.size + 1;
  const fieldBase = fields.size + strangers + 1;
  const partyBase = parties.size + strangers + 1;
  const others = partyBase * purposeBase * operations * channels * depths * recipients;
  const mostFields = Math.floor(Math.log(Number.MAX_SAFE_INTEGER / others) / Math.log(fieldBase));
  return { plan, purposes, purposeBase, fields, fieldBase, parties, partyBase, mostFields, shapes: new Map() };
}

/**
 * Finds the shape of an act. Undefined for an act under no purpose of the plan, to a carer, with many names that the plan
 * does not know, or with very many fields: the index grows with the plan and not with what people type.
 */
export function shapeOf(index: Index, act: Act): Shape | undefined {
  const { data, recipient } = act;
  const { fields, fieldBase, parties, partyBase } = index;
  const purpose = index.purposes.get(act.purpose);
  if (purpose === undefined || recipient?.kind === 'carer' || data.length > index.mostFields) return undefined;
  let key = 0;
  for (let i = 0; i < data.length; i++) {
    const field = fields.get(data[i]!) ?? greet(fields, fieldBase, data[i]!);
    if (field === 0) return undefined;
    key = key * fieldBase + field;
  }
  let party = 0;
  if (recipient?.kind === 'party') {
    party = parties.get(recipient.party) ?? greet(parties, partyBase, recipient.party);
    if (party === 0) return undefined;
  }
  key = (key * partyBase + party) * index.purposeBase + purpose;
  key = (key * operations + operationCode(act.operation)) * channels + channelCode(act.channel);
  key = (key * depths + depthCode(act.depth)) * recipients + recipientCode(recipient);
  return index.shapes.get(key) ?? add(index, key, act);
}

const numbered = (names: readonly string[]) =>
  new Map([...new Set(names)].map((name, position) => [name, position + 1]));

/** The number of a name that is new, or zero when there are too many. */
function greet(numbers: Map<string, number>, base: number, name: string): number {
  if (numbers.size === base - 1) return 0;
  numbers.set(name, numbers.size + 1);
  return numbers.size;
}

function add(index: Index, key: number, act: Act): Shape {
  const shape = shapeFor(act, index.plan);
  index.shapes.set(key, shape);
  return shape;
}

/** One empty list for all: what most acts have stays close at hand. */
const none: readonly FieldId[] = [];

function shapeFor({ purpose: id, data, recipient }: Act, plan: Plan): Shape {
  const party = recipient?.kind === 'party' ? recipient.party : undefined;
  const purpose = plan.purposes.find((each) => each.id === id);
  if (purpose === undefined) throw new Error('A shape is only made for a purpose of the plan');
  const needsReason = (field: FieldId) =>
    purpose.fields.some((each) => each.field === field && each.need === 'if-relevant');
  return {
    purpose,
    data: [...data],
    ifRelevant: data.some(needsReason) ? data.filter(needsReason) : none,
    agreementWith: plan.flows.some((flow) => flow.party === party && flow.needsAgreement) ? party : undefined,
    answers: undefined,
    lastKey: undefined,
    last: undefined,
  };
}
