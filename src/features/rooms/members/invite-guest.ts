import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import type { Gated, GateQuestion } from '../../../platform/shell.ts';
import { addGuest, giveAccess, guestFrom, guestShape } from '../../guests/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { doorOf, findInside, type Inside } from '../inside.ts';
import { questionTowards } from '../messages/ask-receivers.ts';
import { decideToShare } from '../opening/decide-to-share.ts';
import { MOST_MEMBERS, partiesFor } from '../policy.ts';
import { joinRoom } from './join-and-leave.ts';
import { listMembers, listPresent } from './store.ts';

const Inviting = z.object({
  room: z.uuid(),
  /** The party of the plan for which the guest works. */
  partij: z.string({ error: 'required' }).regex(/^[a-z][a-z0-9-]{0,59}$/, { error: 'required' }),
  ...guestShape,
  mag: z.enum(['read', 'write'], { error: 'required' }),
  eerder: z.literal('ja').optional(),
});
type Inviting = z.infer<typeof Inviting>;

/**
 * Lets somebody of another organisation in: a link and a second proof, until the room closes. The gate is asked whether
 * this party may have what the room is about, and a party that is new here gets a share decision of its own (I-7).
 */
export const inviteGuest = action({
  name: 'rooms.invite-guest',
  may: ['worker'],
  input: Inviting,
  gather: async (c, { room: id, partij }) => {
    const inside = await findInside(c, id, { lock: true });
    const activity = inside && (await runningActivity(c, inside.room.activity));
    const known = activity && partiesFor(activity.plan, inside.room.purpose).some(({ party }) => party === partij);
    if (!inside || !known) return null;
    const question = await questionTowards(
      c,
      inside.room,
      { kind: 'party', party: partij },
      { data: inside.room.fields },
    );
    return question && { ...inside, question };
  },
  gate: (_c, _input, { question }) => question,
  run: async (c, input, inside, gated) => {
    const { room, me, open } = inside;
    if (!open || room.endsOn === null) return { refused: 'closed' as const };
    if (me.may !== 'write') return { refused: 'only-reads' as const };
    if ((await listPresent(c, room.id)).length >= MOST_MEMBERS) return { refused: 'full' as const };
    const from = guestFrom(c, 'partner', input);
    if ('refused' in from) return { refused: from.refused };
    const guest = await addGuest(c, from.guest);
    const { mag: may, eerder, partij: party } = input;
    const { decision, isNew } = await decisionOn(c, inside, party, gated!);
    const who = { kind: 'guest' as const, person: guest, party, may, decision };
    const member = await joinRoom(c, room, who, { history: eerder === 'ja' });
    await giveAccess(c, { guest, object: doorOf(room), until: room.endsOn });
    const { client } = room;
    return {
      done: { member, guest, client },
      trace: { about: [client], object: { kind: 'room', id: room.id }, detail: party },
      happened: [
        { name: 'room.joined', room: room.id, member, client },
        ...(isNew ? [{ name: 'share.decided', client, decision }] : []),
      ],
    };
  },
});

/** The decision by which this party takes part already, or a new one. */
async function decisionOn(
  c: Context,
  { room, question }: Inside & { question: GateQuestion },
  party: string,
  gated: Gated,
): Promise<{ decision: string; isNew: boolean }> {
  const earlier = (await listMembers(c, room.id)).find((each) => each.party === party && each.decision !== null);
  const before = party === room.party ? (room.decision ?? earlier?.decision) : earlier?.decision;
  if (before) return { decision: before, isNew: false };
  const { client, activity, purpose, fields, title: goal } = room;
  const decision = await decideToShare(c, { client, activity, purpose, party, fields, goal }, { ...gated, question });
  return { decision, isNew: true };
}
