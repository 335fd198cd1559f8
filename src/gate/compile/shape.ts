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

/** The names of a plan as numbers, and the shapes met so far. */
export type Index = {
  plan: Plan;
  purposes: ReadonlyMap<string, number>;
  fields: Numbering;
  parties: Numbering;
  /** More fields do not fit into one whole number. */
  mostFields: number;
  shapes: Map<number, Shape>;
};

/** Numbers from one, so that no name can be taken for a leading zero. */
type Numbering = { numbers: Map<string, number>; base: number };

/** Names outside the plan that are remembered too, for they are asked again; no more than these. */
const strangers = 16;

export function indexOf(plan: Plan): Index {
  const fields = numbered(plan.fields.map(({ id }) => id));
  const parties = numbered(plan.flows.map(({ party }) => party));
  const purposes = new Map(plan.purposes.map(({ id }, index) => [id, index]));
  const others = parties.base * plan.purposes.length * operations * channels * depths * recipients;
  const mostFields = Math.floor(Math.log(Number.MAX_SAFE_INTEGER / others) / Math.log(fields.base));
  return { plan, purposes, fields, parties, mostFields, shapes: new Map() };
}

/**
 * Finds the shape of an act. Undefined for an act under no purpose of the plan, with many names that the plan does
 * not know, or with very many fields: the index grows with the plan and not with what people type.
 */
export function shapeOf(index: Index, act: Act): Shape | undefined {
  const { data, recipient } = act;
  const purpose = index.purposes.get(act.purpose);
  const party = recipient?.kind === 'party' ? numberOf(index.parties, recipient.party) : 0;
  if (purpose === undefined || party === undefined || data.length > index.mostFields) return undefined;
  let key = 0;
  for (let i = 0; i < data.length; i++) {
    const field = numberOf(index.fields, data[i]!);
    if (field === undefined) return undefined;
    key = key * index.fields.base + field;
  }
  key = (key * index.parties.base + party) * index.plan.purposes.length + purpose;
  key = (key * operations + operationCode(act.operation)) * channels + channelCode(act.channel);
  key = (key * depths + depthCode(act.depth)) * recipients + recipientCode(recipient);
  return index.shapes.get(key) ?? add(index, key, act);
}

const numbered = (names: readonly string[]): Numbering => {
  const numbers = new Map([...new Set(names)].map((name, position) => [name, position + 1]));
  return { numbers, base: numbers.size + strangers + 1 };
};

const numberOf = (numbering: Numbering, name: string) => numbering.numbers.get(name) ?? greet(numbering, name);

function greet({ numbers, base }: Numbering, name: string): number | undefined {
  if (numbers.size === base - 1) return undefined;
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
