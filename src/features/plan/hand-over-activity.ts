import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { newId } from '../../platform/ids.ts';
import { listRoles } from '../organisation/index.ts';
import { mayEdit, mayHandOver, mayOwn } from './policy.ts';
import { changeOwner, findActivity } from './store.ts';
import { workerOf } from './worker-of.ts';

const HandOver = z.object({
  activity: z.uuid(),
  eigenaar: z.uuid(),
});

/** Another person answers for the ten steps from now on (step 1); who handed over stays on record. */
export const handOverActivity = action({
  name: 'plan.hand-over-activity',
  may: ['process-owner', 'administrator'],
  input: HandOver,
  gather: async (c, { activity: id }) => {
    // Locked, so that of two who hand over at one moment the second sees the new owner.
    const activity = await findActivity(c, id, true);
    if (!activity || !mayEdit(workerOf(c), activity.owner)) return null;
    return { activity, members: await listRoles(c) };
  },
  gate: 'plan-content',
  run: async (c, { eigenaar }, { activity, members }) => {
    const by = workerOf(c);
    const owns = members.some(({ account, roles }) => account === activity.owner && mayOwn(roles));
    if (!mayHandOver(by, { owner: activity.owner, owns })) return { refused: 'owned' as const };
    const member = members.find(({ account }) => account === eigenaar);
    if (!member || !mayOwn(member.roles)) return { refused: 'cannot-own' as const };
    if (eigenaar === activity.owner) return { refused: 'already-owner' as const };
    await changeOwner(c, activity.id, { id: newId(), from: activity.owner, to: eigenaar, by: by.account });
    return { done: activity.id, trace: { object: { kind: 'activity', id: activity.id } } };
  },
});
