import type { Context, Happening } from '../../../platform/context.ts';
import { runningActivity } from '../../plan/index.ts';
import { startClocks } from '../../retention/index.ts';

/**
 * Reaction to `activity.closed`: where the term counts from the end of the service, the service to everybody in this
 * activity ends now. Other terms count from what happened to the person, and go on as they were.
 */
export async function startClocksAtClosing(c: Context, { activity }: Happening): Promise<void> {
  const closed = activity === undefined ? null : await runningActivity(c, activity);
  if (closed?.retention.from !== 'end-of-service') return;
  const clients = await c.tx
    .selectFrom('clients')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', closed.id)
    .execute();
  await startClocks(
    c,
    clients.map(({ id }) => id),
    c.now,
    closed.retention,
  );
}
