import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { agreementsInForce } from '../../agreements/index.ts';
import { gateQuestion } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { actTowards } from '../policy.ts';
import { addRoom } from '../store.ts';
import { joinRoom } from '../members/join-and-leave.ts';
import { getRoom } from '../get-room.ts';
import { latestEnd } from './agreed-until.ts';
import { decideToShare, decisionFor } from './decide-to-share.ts';
import { Opening } from './input.ts';

/**
 * Opens a case room around one client, for one purpose and a first party. It rests on a share decision: one that was
 * taken before, or the one that the gate takes here (I-7). The worker is in it; guests of the party are let in after.
 */
export const openRoom = action({
  name: 'rooms.open-room',
  may: ['worker'],
  input: Opening,
  gather,
  gate: (_c, _input, { question }) => question,
  run: async (c, input, { activity, question, latest }, gated) => {
    if (c.actor.kind !== 'worker' || !gated) throw new Error('The gate was asked for a worker.');
    if (input.tot < dayOf(c.now)) return { refused: 'end-passed' as const };
    if (input.tot > latest) return { refused: 'end-too-late' as const };
    const { client, doel: purpose, partij: party, gegevens: fields, waarvoor: title } = input;
    const wanted = { client, activity, purpose, party, fields };
    const before = input.besluit ? await decisionFor(c, input.besluit, wanted) : null;
    const decision = before ?? (await decideToShare(c, { ...wanted, goal: title }, gated));
    const { tot: endsOn } = input;
    const opened = { kind: 'room' as const, client, activity, purpose, party, fields, title, decision, endsOn };
    const id = await addRoom(c, { ...opened, covenant: null, openedBy: c.actor.account });
    await seat(c, id, { client, may: input.client_mag });
    return {
      done: id,
      trace: { about: question.about, object: { kind: 'room', id }, detail: party },
      happened: [
        { name: 'room.opened', room: id, client },
        ...(before ? [] : [{ name: 'share.decided', client, decision }]),
      ],
    };
  },
});

async function gather(c: Context, { client, doel, partij, gegevens }: Opening) {
  const scope = await gateQuestion(c, client, { operation: 'view', purpose: doel, data: [] });
  const activity = scope && (await runningActivity(c, scope.plan.activity));
  if (!activity) return null;
  const act = actTowards(activity.plan, { kind: 'party', party: partij }, { purpose: doel, data: gegevens });
  const [question, agreements] = [await gateQuestion(c, client, act), await agreementsInForce(c)];
  const latest = latestEnd(activity, { purpose: doel, party: partij, agreements, now: c.now });
  return question && { question, activity: activity.id, latest };
}

/** Who opens it, and the client when the client takes part. */
async function seat(c: Context, room: string, { client, may }: { client: string; may: Opening['client_mag'] }) {
  if (c.actor.kind !== 'worker') return;
  const nobody = { party: null, decision: null };
  const worker = { ...nobody, kind: 'worker' as const, person: c.actor.account, may: 'write' as const };
  await joinRoom(c, await getRoom(c, room), worker, { history: false });
  if (may === 'not') return;
  const person = { ...nobody, kind: 'client' as const, person: client, may };
  await joinRoom(c, await getRoom(c, room), person, { history: true });
}
