import type { Context, Happening } from '../../platform/context.ts';
import { runningActivity } from '../plan/index.ts';
import { addParties } from './store.ts';

/** Reaction to `activity.approved`: parties that the plan names and nobody knew yet join the register. */
export async function knowParties(c: Context, { activity }: Happening): Promise<void> {
  const running = activity ? await runningActivity(c, activity) : null;
  // Whoever sent a client to us is a person or a service of that client, no party with agreements.
  const flows = (running?.plan.flows ?? []).filter(({ role }) => role !== 'referrer');
  // A party is in as many flows as it serves purposes; the first says its role.
  const parties = new Map(flows.toReversed().map(({ party, role }) => [party, role]));
  await addParties(
    c,
    [...parties].map(([id, role]) => ({ id, name: running?.parties.get(id) ?? id, role })),
  );
}
