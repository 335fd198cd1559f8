import type { Context } from '../../platform/context.ts';

/** Who writes covenants and arranges their life; everybody who works here may read them: they say what is possible. */
export const keepers = ['process-owner', 'privacy-contact', 'administrator'] as const;
export const readers = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;

/** The account of the worker who acts. Throws for anybody else: these actions name only roles of workers. */
export function whoActs({ actor }: Pick<Context, 'actor'>): string {
  if (actor.kind !== 'worker') throw new Error('Only somebody who works here keeps covenants.');
  return actor.account;
}

export const mayArrange = ({ actor }: Pick<Context, 'actor'>): boolean =>
  actor.kind === 'worker' && actor.roles.some((role) => keepers.some((keeper) => keeper === role));
