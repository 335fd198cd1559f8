import type { Facts, PermissionState } from '../../gate/act.ts';
import type { Channel, Moment, Operation, Plan, PlanPurpose } from '../../gate/plan.ts';

export type Relation = Facts['actor']['relation'];

/** Volmacht, bewindvoerder, mentor, curator, ouder met gezag (BW 1; UAVG 5). */
export const representativeKinds = ['mandate', 'administrator', 'mentor', 'guardian', 'parent'] as const;
export type RepresentativeKind = (typeof representativeKinds)[number];

export const appointmentWays = ['in-person', 'phone', 'screen'] as const;
export type AppointmentWay = (typeof appointmentWays)[number];

/** Need to know (step 9): the closest of what ties someone who works here to a client. */
export function closest(ties: { own: boolean; team: boolean; breakGlass: boolean }): Relation {
  if (ties.own) return 'own';
  if (ties.team) return 'team';
  return ties.breakGlass ? 'break-glass' : 'none';
}

/** Whether an emergency opening works now: an administrator waits for a second person (T-21). */
export function glassIsBroken(
  opening: { endsAt: Date; needsSecond: boolean; approvedAt: Date | null },
  now: Date,
): boolean {
  return now < opening.endsAt && (!opening.needsSecond || opening.approvedAt !== null);
}

/** Where someone is in the work together (step 5): goals are agreed at intake; after that the work has begun. */
export const momentOf = (file: { goalsAgreed: boolean; met: boolean }): Moment =>
  file.goalsAgreed || file.met ? 'during' : 'intake';

/** What each verb makes of a permission; a verb that is not listed is refused. */
const transitions: Readonly<Record<PermissionState, readonly PermissionState[]>> = {
  'not-asked': ['asked', 'given', 'refused', 'objected'],
  asked: ['asked', 'given', 'refused', 'expired', 'objected', 'not-asked'],
  given: ['given', 'withdrawn', 'expired', 'objected'],
  refused: ['refused', 'asked', 'given', 'objected'],
  withdrawn: ['asked', 'given', 'refused', 'objected', 'not-asked'],
  objected: ['objected', 'asked', 'given', 'refused', 'not-asked'],
  expired: ['asked', 'given', 'refused', 'objected'],
};

export const mayBecome = (from: PermissionState, to: PermissionState): boolean => transitions[from].includes(to);

/** Every state from which a permission may become this. */
export const statesBefore = (to: PermissionState): PermissionState[] =>
  (Object.keys(transitions) as PermissionState[]).filter((from) => mayBecome(from, to));

const favour: readonly PermissionState[] = [
  'given',
  'asked',
  'not-asked',
  'expired',
  'refused',
  'withdrawn',
  'objected',
];

/** For an act without a channel: whether the purpose may happen over any way at all. */
export function mostFavourable(states: readonly PermissionState[]): PermissionState {
  return favour.find((state) => states.includes(state)) ?? 'not-asked';
}

export type Representing = { scope: readonly string[]; from: Date; until: Date | null };

/** Whether somebody may act for the client for this purpose; one that ended has lost everything. */
export function representationFor(
  representing: readonly Representing[],
  purpose: string,
  now: Date,
): 'none' | 'in-force' | 'out-of-scope' | 'ended' {
  if (representing.length === 0) return 'none';
  const running = representing.filter((each) => each.from <= now && (each.until === null || now < each.until));
  if (running.length === 0) return 'ended';
  return running.some((each) => each.scope.includes(purpose)) ? 'in-force' : 'out-of-scope';
}

/** A new mail address works after 72 hours, so that the person can object over the old one (T-02). */
export const ADDRESS_HOLD_HOURS = 72;

/** What the record always has room for, and the words by which a plan may call it. */
const planWords = {
  callName: ['roepnaam'],
  name: ['naam', 'voornaam', 'achternaam'],
  language: ['taal'],
  email: ['e-mail'],
  phone: ['telefoon', 'mobiel'],
  goals: ['doelen'],
  appointments: ['afspraak'],
  referrer: ['doorverwijzer'],
  received: ['ontvangen-van-doorverwijzer'],
  ageBand: ['leeftijdsgroep'],
  carer: ['mantelzorger'],
} as const;
export type KnownField = keyof typeof planWords;
/** What the record keeps under this word of a plan; undefined for a further field. */
export const knownAs = (field: string): KnownField | undefined =>
  (Object.keys(planWords) as KnownField[]).find((known) => (planWords[known] as readonly string[]).includes(field));

export const contactDetails = ['callName', 'name', 'language', 'email', 'phone'] as const;

/** Written and kept elsewhere than in a line of the record. */
const keptElsewhere: readonly string[] = ['gespreksverslag', 'documenten'];

/**
 * The fields of the plan for something that the record has room for. Where the plan has none, its usual word, so
 * that the gate can say that it is not in the plan.
 */
export function fieldsFor(plan: Plan, ...known: readonly KnownField[]): string[] {
  return known.flatMap((each) => {
    const words: readonly string[] = planWords[each];
    const there = words.filter((word) => plan.fields.some((field) => field.id === word));
    return there.length > 0 ? there : [words[0]!];
  });
}

export const planHas = (plan: Plan, known: KnownField): boolean =>
  planWords[known].some((word) => plan.fields.some((field) => field.id === word));

/** The purpose under which this is done: of those that allow the operation, the one that knows most of the fields. */
export function purposeFor(plan: Plan, operation: Operation, fields: readonly string[]): string {
  const knows = (purpose: PlanPurpose) =>
    fields.filter((field) => purpose.fields.some((each) => each.field === field)).length;
  const able = plan.purposes.filter((purpose) => purpose.operations.includes(operation));
  const [best] = [...able].sort((a, b) => knows(b) - knows(a));
  return (best ?? plan.purposes[0])?.id ?? 'unknown';
}

/** Stands for whatever a plan does not know: tried, it meets the gate, and the page says what is possible. */
export const outsidePlan = 'iets-anders';

export type FurtherField = { field: string; purpose: string; need: 'always' | 'if-relevant' };

const moments: readonly Moment[] = ['first-contact', 'intake', 'during', 'closing'];

/** What the plan lets us add to this record by now; with `if-relevant` only for a reason that goes with it. */
export function furtherFields(plan: Plan, moment: Moment): FurtherField[] {
  const known = new Set<string>([...Object.values(planWords).flat(), ...keptElsewhere]);
  const found = new Map<string, FurtherField>();
  for (const purpose of plan.purposes.filter((each) => each.operations.includes('record'))) {
    for (const { field, need, from } of purpose.fields) {
      if (known.has(field) || found.has(field) || moments.indexOf(from) > moments.indexOf(moment)) continue;
      found.set(field, { field, purpose: purpose.id, need });
    }
  }
  return [...found.values()];
}

export type PermissionSlot = { purpose: string; channel: Channel; party: string | null };

/**
 * A row for every purpose and channel of the plan. Where consent opens a way to parties outside, a row per party:
 * consent to tell one says nothing about another.
 */
export function permissionSlots(
  plan: Plan,
  purposes: readonly { id: string; channels: readonly Channel[] }[],
): PermissionSlot[] {
  const outside = plan.flows.filter((flow) => flow.role === 'controller' || flow.role === 'joint-controller');
  const perParty = (id: string) =>
    plan.purposes.some((purpose) => purpose.id === id && purpose.basis === 'consent') &&
    outside.some((flow) => flow.purpose === id);
  const own = purposes
    .filter(({ id }) => !perParty(id))
    .flatMap(({ id, channels }) => channels.map((channel) => ({ purpose: id, channel, party: null })));
  const toParties = outside.flatMap(({ purpose, channels, party }) =>
    channels.map((channel) => ({ purpose, channel, party })),
  );
  return [...own, ...toParties];
}
