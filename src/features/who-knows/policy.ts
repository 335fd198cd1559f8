import type { Depth, FieldId, PartyId, PurposeId } from '../../gate/plan.ts';

/** Somebody who is not the person and not the own worker: to whom something went, or may go. */
export type ReceiverKind = 'colleague' | 'representative' | 'carer' | 'party' | 'authority';
export type Receiver = { kind: ReceiverKind; id: string | null };

/** One time that something went out, for AVG 19: to whom, what, how deep, when and how. */
export type Telling = {
  at: Date;
  to: Receiver;
  /** `asked`: the question itself told that the person is known here. */
  how: 'told' | 'asked' | 'report' | 'room';
  purpose: PurposeId | null;
  fields: readonly FieldId[];
  depth: Depth;
  /** Whether the person's own yes lies under it. */
  byConsent: boolean;
  /** Account of who did it. */
  by: string | null;
  /** The gate's decision, or the share decision: the same telling is kept once. */
  key: string;
  /** Of a room: people who are in it now. */
  stillOn: boolean;
};

export const sameReceiver = (a: Receiver, b: Receiver): boolean => a.kind === b.kind && a.id === b.id;

/** What somebody was told about one field at its deepest. */
const order: readonly Depth[] = ['fact', 'outline', 'content'];
export const deeper = (a: Depth, b: Depth): Depth => (order.indexOf(a) >= order.indexOf(b) ? a : b);

export type Told = {
  to: Receiver;
  /** Per field the deepest telling; empty when only that the person is known here was told. */
  fields: ReadonlyMap<FieldId, Depth>;
  /** The deepest of all. */
  depth: Depth;
  first: Date;
  last: Date;
  byConsent: boolean;
  stillOn: boolean;
  tellings: readonly Telling[];
};

/** Per receiver everything that went there, the newest receiver first. */
export function byReceiver(tellings: readonly Telling[]): Told[] {
  const groups = Map.groupBy(tellings, ({ to }) => `${to.kind}:${to.id ?? ''}`);
  const told = [...groups.values()].map((all): Told => {
    const fields = new Map<FieldId, Depth>();
    for (const { fields: names, depth } of all.filter(({ how }) => how !== 'asked')) {
      for (const name of names) fields.set(name, deeper(fields.get(name) ?? 'fact', depth));
    }
    const times = all.map(({ at }) => at.getTime());
    return {
      to: all[0]!.to,
      fields,
      depth: [...fields.values()].reduce(deeper, 'fact'),
      first: new Date(Math.min(...times)),
      last: new Date(Math.max(...times)),
      byConsent: all.every(({ byConsent }) => byConsent),
      stillOn: all.some(({ stillOn }) => stillOn),
      tellings: [...all].sort((a, b) => b.at.getTime() - a.at.getTime()),
    };
  });
  return told.sort((a, b) => b.last.getTime() - a.last.getTime());
}

/** The same telling can stand in two books: in the decision about sharing, and in that of the gate under it. */
export function eachOnce(tellings: readonly Telling[]): Telling[] {
  return [...new Map(tellings.map((each) => [each.key, each])).values()];
}

/** What one partner may be told because the person said yes, while nothing was told yet. */
export type MayKnow = { party: PartyId; fields: readonly FieldId[]; subjects: readonly string[] };

type Given = { purpose: PurposeId; party: PartyId | null; state: string };
type Flow = { party: PartyId; purpose: PurposeId; fields: readonly FieldId[] };

/** Per partner what the plan lets go there for the purposes to which the person said yes. */
export function mayKnow(permissions: readonly Given[], flows: readonly Flow[]): MayKnow[] {
  const given = permissions.filter(({ party, state }) => party !== null && state === 'given');
  const parties = [...new Set(given.map(({ party }) => party!))];
  return parties.map((party) => {
    const purposes = [...new Set(given.filter((each) => each.party === party).map(({ purpose }) => purpose))];
    const open = flows.filter((flow) => flow.party === party && purposes.includes(flow.purpose));
    return {
      party,
      fields: [...new Set(open.flatMap(({ fields }) => fields))],
      subjects: purposes.map((purpose) => `${purpose}:${party}`),
    };
  });
}

/** Who acts for somebody sees what the scope covers, and nothing about the others around that person. */
export const withinScope = ({ purpose }: Telling, scope: readonly PurposeId[] | null): boolean =>
  scope === null || (purpose !== null && scope.includes(purpose));
