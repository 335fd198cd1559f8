import type { Context } from '../../platform/context.ts';

/** Who keeps the register of parties. Everybody who works here may read it. */
export const keepers = ['process-owner', 'administrator'] as const;
export const readers = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;

/** The account of the worker who acts. Throws for anybody else: these actions name only roles of workers. */
export function whoActs({ actor }: Pick<Context, 'actor'>): string {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here keeps the register of parties.');
  return actor.account;
}

export const mayArrange = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'worker' && actor.roles.some((role) => keepers.some((keeper) => keeper === role));
