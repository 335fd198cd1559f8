import { z } from 'zod';
import type { Decision } from '../../../gate/decision.ts';
import { action } from '../../../platform/action.ts';
import type { Context, Happening } from '../../../platform/context.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import { leaveRoom, shutRoom } from '../members/join-and-leave.ts';
import { listMemberships, listPresent, type Member } from '../members/store.ts';
import { askReceivers, questionTowards } from '../messages/ask-receivers.ts';
import type { Ending, Leaving } from '../policy.ts';
import { findRoom, listOpenRooms, lockRoom, type Room } from '../store.ts';

/** What stops a member for good, in the order in which it is told. A pause (AVG 18) is not here: it ends again. */
const reasons: readonly [Leaving, readonly string[]][] = [
  ['consent-withdrawn', ['consent-withdrawn', 'consent-refused', 'secrecy-holds', 'objected', 'prefers-another-way']],
  ['agreement-ended', ['no-agreement', 'agreement-not-in-force', 'consent-expired']],
  ['representation-ended', ['representation-ended', 'no-representation', 'representation-out-of-scope']],
  ['plan-changed', ['no-flow', 'not-in-flow', 'purpose-not-in-plan', 'operation-not-in-purpose', 'plan-closed']],
];

function whyOut({ checks }: Decision): Leaving | undefined {
  const found = new Set(checks.filter(({ result }) => result === 'obstacle').map(({ reason }) => reason as string));
  return reasons.find(([, names]) => names.some((name) => found.has(name)))?.[0];
}

type Review = { out: readonly { member: Member; because: Leaving }[]; ending: Ending | undefined };

/** Who may not have any more what this room is about, and whether it is over with that. Changes nothing. */
async function review(c: Context, room: Room): Promise<Review> {
  const present = await listPresent(c, room.id);
  const verdicts = await askReceivers(c, room, { present, author: null, told: { data: room.fields } });
  const out = verdicts.flatMap(({ may, gated, members, receiver }) => {
    const because = may || receiver.kind === 'colleague' ? undefined : whyOut(gated.decision);
    return because ? members.map((member) => ({ member, because })) : [];
  });
  const gone = new Set(out.map(({ member }) => member.id));
  const empty = out.length > 0 && present.every(({ id, kind }) => kind === 'worker' || gone.has(id));
  return { out, ending: (await whyOver(c, room)) ?? (empty ? endingOf(out.at(-1)!.because) : undefined) };
}

/** The party with which it was opened may not have it any more: what it was opened for is gone. */
async function whyOver(c: Context, room: Room): Promise<Ending | undefined> {
  if (room.party === null) return undefined;
  const question = await questionTowards(c, room, { kind: 'party', party: room.party }, { data: room.fields });
  const gated = question && decideOn(c, question);
  const because = gated && holdsBack(gated.decision) ? whyOut(gated.decision) : undefined;
  return because && endingOf(because);
}

const endingOf = (because: Leaving): Ending =>
  because === 'consent-withdrawn' || because === 'agreement-ended' || because === 'plan-changed'
    ? because
    : 'nobody-left';

const asSystem = (c: Context): Context => ({ ...c, actor: { kind: 'system' } });

/** Out is out at once, with a new epoch for those who stay. Answers the client when anything changed. */
async function reviewRoom(c: Context, id: string): Promise<string | undefined> {
  const room = await lockRoom(c, id);
  if (!room) return undefined;
  const { out, ending } = await review(c, room);
  for (const { member, because } of out) await leaveRoom(c, (await findRoom(c, id))!, member, because);
  if (ending) await shutRoom(c, (await findRoom(c, id))!, ending);
  return out.length > 0 || ending ? room.client : undefined;
}

/** After an answer of the client, and after a representation ended: every open room of this client. */
export async function reviewAfterAnswer(c: Context, { client }: Happening): Promise<void> {
  for (const { id } of await listOpenRooms(c, client!)) await reviewRoom(asSystem(c), id);
}

/**
 * What ends without anybody doing something: an agreement or representation whose day has passed, a plan that changed.
 * Guests are stopped at the request already; this takes them out and closes what is over.
 */
export const reviewOpenRooms = action({
  name: 'rooms.review-open-rooms',
  may: ['system'],
  input: z.object({}),
  // Nothing to do: nothing happened, so nothing to log.
  gather: async (c) => {
    const due: string[] = [];
    for (const { id } of await listOpenRooms(c)) {
      const room = await findRoom(c, id);
      const found = room && (await review(c, room));
      if (found && (found.out.length > 0 || found.ending)) due.push(id);
    }
    return due.length > 0 ? { due } : null;
  },
  gate: 'closing-a-link',
  run: async (c, _input, { due }) => {
    const clients = new Set<string>();
    for (const id of due) {
      const client = await reviewRoom(c, id);
      if (client) clients.add(client);
    }
    return { done: { changed: due.length }, trace: { about: [...clients] } };
  },
});

/** After `record.archived`: nothing more is said; what was said is put away with the record. */
export async function closeArchivedRooms(c: Context, { subject }: Happening): Promise<void> {
  for (const { id } of await listOpenRooms(c, subject!)) {
    const room = await lockRoom(c, id);
    if (room) await shutRoom(c, room, 'archived');
  }
}

/** After `member.left`: who works here no longer is in no room either. */
export async function leaveWithMembership(c: Context, { account }: Happening): Promise<void> {
  for (const { room: id } of await listMemberships(c, { kind: 'worker', person: account! })) {
    const room = await lockRoom(c, id);
    const member = room && (await listPresent(c, id)).find(({ person }) => person === account);
    if (!room || !member) continue;
    await leaveRoom(c, room, member, 'no-longer-works-here');
    // Somebody of the house answers for who else is in it.
    const alone = (await listPresent(c, id)).every(({ kind }) => kind !== 'worker');
    if (alone && room.closedAt === null) await shutRoom(c, (await findRoom(c, id))!, 'nobody-left');
  }
}
