import type { Context } from '../../platform/context.ts';
import type { PlanWorker } from './policy.ts';

/** The worker who acts. Throws for anybody else: actions on plans name only roles of workers. */
export function workerOf({ actor }: Pick<Context, 'actor'>): PlanWorker {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here touches a plan.');
  return { account: actor.account, roles: actor.roles };
}
