import type { Context, Happening } from '../../platform/context.ts';
import { runningActivity } from '../plan/index.ts';
import { addParty } from './store.ts';

/** Reaction to `activity.approved`: parties that the plan names and nobody knew yet join the register. */
export async function knowParties(c: Context, { activity }: Happening): Promise<void> {
  const running = activity ? await runningActivity(c, activity) : null;
  for (const { party, role } of running?.plan.flows ?? []) {
    // Whoever sent a client to us is a person or a service of that client, no party with agreements.
    if (role !== 'referrer') await addParty(c, { id: party, name: running?.parties.get(party) ?? party, role });
  }
}
