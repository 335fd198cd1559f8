import type { Context } from '../../../platform/context.ts';
import { decideOn, type Gated, type GateQuestion, holdsBack } from '../../../platform/shell.ts';
import { gateQuestion } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { asHouse } from '../inside.ts';
import { type Member } from '../members/store.ts';
import { type About, actTowards, type Group, type Receiver, receiversOf } from '../policy.ts';
import type { Room } from '../store.ts';

export type Told = Omit<About, 'purpose'>;

/** What the gate is asked before one receiver gets something of this room; null: the client is out of reach. */
export async function questionTowards(
  c: Context,
  room: Room,
  receiver: Receiver,
  told: Told,
): Promise<GateQuestion | null> {
  const activity = await runningActivity(c, room.activity);
  if (!activity) return null;
  const act = actTowards(activity.plan, receiver, { purpose: room.purpose, ...told });
  return gateQuestion(asHouse(c), room.client, act, receiver.kind === 'representative' ? receiver.id : null);
}

export type Verdict = Group<Member> & { gated: Gated; may: boolean };

/** Asks the gate for each receiver by itself: what one may have, another may not. */
export async function askReceivers(
  c: Context,
  room: Room,
  { present, author, told }: { present: readonly Member[]; author: string | null; told: Told },
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const group of receiversOf(present, author)) {
    const question = await questionTowards(c, room, group.receiver, told);
    if (!question) continue;
    const gated = decideOn(c, question);
    verdicts.push({ ...group, gated, may: !holdsBack(gated.decision) });
  }
  return verdicts;
}
