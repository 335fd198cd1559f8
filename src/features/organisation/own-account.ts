import type { Context } from '../../platform/context.ts';

/** The account that asks; every action on one's own account is on this one and no other. */
export function ownAccount(c: Context): { account: string } | null {
  return c.actor.kind === 'worker' ? { account: c.actor.account } : null;
}
