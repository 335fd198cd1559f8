import type { Act } from '../../gate/act.ts';
import type { Depth, Flow, Operation, Plan } from '../../gate/plan.ts';

/** `room`: people of several organisations around one client. `thread`: a worker with the client, or with one partner. */
export type RoomKind = 'room' | 'thread';
export type MemberKind = 'worker' | 'client' | 'representative' | 'guest';
export type MayDo = 'read' | 'write';

/** Why a room closed. */
export type Ending =
  'by-worker' | 'end-date' | 'archived' | 'consent-withdrawn' | 'agreement-ended' | 'plan-changed' | 'nobody-left';

/** Why somebody is in it no longer. */
export type Leaving =
  | 'left'
  | 'removed'
  | 'consent-withdrawn'
  | 'representation-ended'
  | 'agreement-ended'
  | 'plan-changed'
  | 'room-closed'
  | 'no-longer-works-here';

export const LONGEST_MESSAGE = 8_000;
export const MESSAGES_ON_A_PAGE = 30;
export const MOST_MEMBERS = 40;

type Times = { endsOn: string | null; closedAt: Date | null };

/** A room closes after its last day, also while the schedule has not come by yet. `today`: `YYYY-MM-DD`. */
export function roomState({ endsOn, closedAt }: Times, today: string): 'open' | 'closed' {
  return closedAt !== null || (endsOn !== null && today > endsOn) ? 'closed' : 'open';
}

/** Whom a message reaches, in the words of the plan. Several guests of one party are one receiver. */
export type Receiver =
  { kind: 'party'; party: string } | { kind: 'self' } | { kind: 'representative'; id: string } | { kind: 'colleague' };

type Present = { id: string; kind: MemberKind; person: string; party: string | null };

export function receiverOf({ kind, person, party }: Omit<Present, 'id'>): Receiver {
  if (kind === 'worker') return { kind: 'colleague' };
  if (kind === 'guest') return { kind: 'party', party: party ?? 'unknown' };
  return kind === 'client' ? { kind: 'self' } : { kind: 'representative', id: person };
}

/** A name by which two receivers are the same one; also what a form sends. */
export const receiverKey = (receiver: Receiver): string =>
  receiver.kind === 'party'
    ? `partij:${receiver.party}`
    : receiver.kind === 'representative'
      ? `vertegenwoordiger:${receiver.id}`
      : receiver.kind;

export type Group<Member> = { receiver: Receiver; members: Member[] };

/** Everybody in the room by the receiver that they are for the gate; who writes receives nothing. */
export function receiversOf<Member extends Present>(
  members: readonly Member[],
  author: string | null,
): Group<Member>[] {
  const others = members.filter(({ id }) => id !== author);
  const groups = Map.groupBy(others, (member) => receiverKey(receiverOf(member)));
  return [...groups.values()].map((group) => ({ receiver: receiverOf(group[0]!), members: group }));
}

export type About = { purpose: string; data: readonly string[]; depth?: Depth };

const allows = (plan: Plan, purpose: string, operation: Operation): boolean =>
  plan.purposes.some((each) => each.id === purpose && each.operations.includes(operation));

/**
 * What a message does towards one receiver. To a party it is sharing, whatever else. The person gets it sent where the
 * plan sends for this purpose; elsewhere it is the own view of what is said (AVG 15), over the same way.
 */
export function actTowards(plan: Plan, receiver: Receiver, about: About): Act {
  if (receiver.kind === 'party') {
    const recipient = { kind: 'party', party: receiver.party } as const;
    return { operation: 'share', ...about, recipient, channel: 'secure-link' };
  }
  if (receiver.kind === 'colleague') {
    return { operation: 'view', ...about, recipient: { kind: 'colleague' }, channel: 'screen' };
  }
  const operation = allows(plan, about.purpose, 'send') ? 'send' : 'view';
  return { operation, ...about, recipient: { kind: receiver.kind }, channel: 'secure-link' };
}

/** A worker writes or looks under the purpose of the room. */
export const actInside = (operation: 'record' | 'view', about: About): Act => ({
  operation,
  ...about,
  channel: 'screen',
});

/** A purpose with the parties that may take part in a room for it: told something over a secure way. */
export type RoomPurpose = { purpose: string; flows: readonly Flow[] };

/** Purposes of the plan for which people of other organisations can be in one room. */
export function roomPurposes(plan: Plan): RoomPurpose[] {
  return plan.purposes
    .filter(({ operations }) => operations.includes('share') && operations.includes('record'))
    .map(({ id }) => ({ purpose: id, flows: partiesFor(plan, id) }))
    .filter(({ flows }) => flows.length > 0);
}

/** A processor works for us, a referrer stands behind a wall: neither sits at the table. */
export const partiesFor = (plan: Plan, purpose: string): Flow[] =>
  plan.flows.filter(
    (flow) =>
      flow.purpose === purpose &&
      (flow.role === 'controller' || flow.role === 'joint-controller') &&
      flow.channels.includes('secure-link'),
  );

const deeper: readonly Depth[] = ['fact', 'outline', 'content'];

/** How deep the plan lets anybody go for this purpose, about any of these details. */
export function depthsFor(plan: Plan, { purpose, fields }: { purpose: string; fields: readonly string[] }): Depth[] {
  const known = plan.purposes.find(({ id }) => id === purpose)?.fields ?? [];
  const most = known.filter(({ field }) => fields.includes(field)).map(({ depth }) => deeper.indexOf(depth));
  return deeper.slice(0, Math.max(0, ...most) + 1);
}
