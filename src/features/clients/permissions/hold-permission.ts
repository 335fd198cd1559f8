import type { Context } from '../../../platform/context.ts';
import { hasOpenRestriction } from '../record/restrictions.ts';
import { findPermission, lockPermission } from './store.ts';

export type Held = 'free' | 'no-permission-row' | 'withdrawn' | 'objected' | 'refused' | 'restricted';

/**
 * Step 3 and 4 of the hand-over of a message (security 4.8): takes the row of the permission FOR SHARE, so that no
 * withdrawal can commit while this transaction lives, and then reads in new statements (READ COMMITTED: a fresh
 * snapshot) what may have come before. `free` is the start of a hand-over; whether consent is needed at all is for
 * the gate, which is asked after this in the same transaction. Waits as long as the caller's `lock_timeout`.
 */
export async function holdPermission(
  tx: Context['tx'],
  { organisation, permission }: { organisation: string; permission: string },
): Promise<Held> {
  const c = { tx, organisation };
  if (!(await lockPermission(c, permission, 'share'))) return 'no-permission-row';
  const held = await findPermission(c, permission);
  if (!held) return 'no-permission-row';
  if (held.state === 'withdrawn' || held.state === 'objected' || held.state === 'refused') return held.state;
  return (await hasOpenRestriction(c, held.client)) ? 'restricted' : 'free';
}
