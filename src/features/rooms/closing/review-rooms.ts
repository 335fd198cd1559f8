import type { Context, Happening } from '../../../platform/context.ts';
import type { Decision } from '../../../gate/decision.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import { askReceivers, questionTowards } from '../messages/ask-receivers.ts';
import { leaveRoom, shutRoom } from '../members/join-and-leave.ts';
import { listMemberships, listPresent } from '../members/store.ts';
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

/**
 * Looks again at every open room of a client: whoever may not have what it is about any more, is out at once, with a new
 * epoch for those who stay. A room without anybody from outside is over.
 */
export async function reviewRooms(c: Context, client: string): Promise<void> {
  const asSystem: Context = { ...c, actor: { kind: 'system' } };
  for (const { id } of await listOpenRooms(c, client)) await reviewRoom(asSystem, id);
}

async function reviewRoom(c: Context, id: string): Promise<void> {
  const room = await lockRoom(c, id);
  if (!room) return;
  const present = await listPresent(c, id);
  const told = { data: room.fields };
  const verdicts = await askReceivers(c, room, { present, author: null, told });
  const out = verdicts.flatMap(({ may, gated, members, receiver }) => {
    const because = may || receiver.kind === 'colleague' ? undefined : whyOut(gated.decision);
    return because ? members.map((member) => ({ member, because })) : [];
  });
  for (const { member, because } of out) await leaveRoom(c, (await findRoom(c, id))!, member, because);
  const ending = (await whyOver(c, room)) ?? (await whyEmpty(c, room, out.at(-1)?.because));
  if (ending) await shutRoom(c, (await findRoom(c, id))!, ending);
}

/** The party with which it was opened may not have it any more: what it was opened for is gone. */
async function whyOver(c: Context, room: Room): Promise<Ending | undefined> {
  if (room.party === null) return undefined;
  const question = await questionTowards(c, room, { kind: 'party', party: room.party }, { data: room.fields });
  const gated = question && decideOn(c, question);
  const because = gated && holdsBack(gated.decision) ? whyOut(gated.decision) : undefined;
  return because && endingOf(because);
}

async function whyEmpty(c: Context, { id }: Room, because: Leaving | undefined): Promise<Ending | undefined> {
  const somebodyElse = (await listPresent(c, id)).some(({ kind }) => kind !== 'worker');
  return because === undefined || somebodyElse ? undefined : endingOf(because);
}

const endingOf = (because: Leaving): Ending =>
  because === 'consent-withdrawn' || because === 'agreement-ended' || because === 'plan-changed'
    ? because
    : 'nobody-left';

/** After an answer of the client, and after a representation ended. */
export const reviewAfterAnswer = (c: Context, { client }: Happening): Promise<void> => reviewRooms(c, client!);

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
    if (room && member) await leaveRoom(c, room, member, 'no-longer-works-here');
  }
}
