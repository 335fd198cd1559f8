import type { Context } from '../../platform/context.ts';

/** The account of the worker who acts. Throws for anybody else: these actions name only roles of workers. */
export function accountOf({ actor }: Pick<Context, 'actor'>): string {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here brings in or takes out a plan.');
  return actor.account;
}
