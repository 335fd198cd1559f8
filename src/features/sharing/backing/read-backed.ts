import type { Context } from '../../../platform/context.ts';
import { type Backing, findBacking } from './store.ts';

/** Who stands behind a decision that follows the route, and whether the reader could arrange that somebody does. */
export type Backed = { backing: Backing | null; mayArrange: boolean };

export const readBacked = async (c: Context): Promise<Backed> => ({
  backing: await findBacking(c),
  mayArrange: c.actor.kind === 'worker' && c.actor.roles.includes('administrator'),
});
