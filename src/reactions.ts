import type { Reaction } from './platform/context.ts';

/** What follows from what, in the transaction of the act that it follows from. */
export const reactions: ReadonlyMap<string, readonly Reaction[]> = new Map<string, readonly Reaction[]>([]);
