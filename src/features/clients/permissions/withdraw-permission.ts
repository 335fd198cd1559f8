import type { Context } from '../../../platform/context.ts';
import {
  addWithdrawal,
  addWithdrawalIntent,
  changeState,
  findPermission,
  lockPermission,
  withinLockTimeout,
} from './store.ts';

/** The total deadline of one hand-over (security 4.8, step 5): nobody holds the row longer than this. */
const PATIENCE_MS = 10_000;

export type Withdrawn = 'withdrawn' | 'intent' | 'nothing-to-withdraw';

/**
 * Takes a permission back, effective at once (AVG 7(3), invariant I-1). Waits for a hand-over that has begun; when
 * that takes too long the withdrawal is kept as an intent, which every later hand-over reads. Also written to the
 * journal beside the keys before it is acknowledged, so that restoring an older database does not bring it back.
 * Withdrawing what was withdrawn changes nothing.
 */
export async function withdrawPermission(
  c: Context,
  { client, permission, patienceMs = PATIENCE_MS }: { client: string; permission: string; patienceMs?: number },
): Promise<Withdrawn> {
  const before = await findPermission(c, permission);
  if (!before || before.client !== client || before.state === 'withdrawn') return 'nothing-to-withdraw';
  const locked = await withinLockTimeout(c, patienceMs, async () => {
    await lockPermission(c, permission, 'update');
  });
  if (locked) {
    await changeState(c, permission, 'withdrawn');
    await addWithdrawal(c, permission);
  } else {
    await addWithdrawalIntent(c, permission);
  }
  await c.ground.journal.appendWithdrawal({ organisation: c.organisation, permission, at: c.now });
  return locked ? 'withdrawn' : 'intent';
}
