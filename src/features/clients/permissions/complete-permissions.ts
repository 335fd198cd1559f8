import type { Context, Happening } from '../../../platform/context.ts';
import { runningActivity } from '../../plan/index.ts';
import { permissionSlots } from '../policy.ts';
import { completeSlots } from './store.ts';

/**
 * Reaction to `activity.approved`: a new purpose or way in the plan gets its row for every client of the activity,
 * because what does not exist can be neither asked, nor locked at a hand-over.
 */
export async function completePermissions(c: Context, { activity }: Happening): Promise<void> {
  const running = activity === undefined ? null : await runningActivity(c, activity);
  if (!running) return;
  await completeSlots(c, running.id, permissionSlots(running.plan, running.purposes));
}
