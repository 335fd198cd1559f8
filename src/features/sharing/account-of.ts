import type { Context } from '../../platform/context.ts';

/** The account of the worker who acts. Throws for anybody else: what asks this names only roles of workers. */
export function accountOf({ actor }: Pick<Context, 'actor'>): string {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here decides to share.');
  return actor.account;
}
