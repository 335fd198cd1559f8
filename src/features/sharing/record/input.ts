import { z } from 'zod';
import { ways } from '../policy.ts';
import { rungNames } from '../weighing/ladder.ts';

export const steps = [...rungNames, 'not-shared'] as const;

const words = z.string().trim().max(6_000).default('');

/** What the last page sends. `seen` are the decisions of others that the worker has read before going on. */
export const Recording = z.object({
  check: z.uuid(),
  step: z.enum(steps),
  channel: z.enum(ways).optional().catch(undefined),
  reasons: words,
  /** As it was filled in beforehand, so that it shows whether the worker wrote anything. */
  deviation: words,
  howToTell: words,
  seen: z
    .string()
    .default('')
    .transform((ids) => ids.split(',').filter((each) => each !== '')),
  /** The decision that this one takes the place of. */
  replaces: z.union([z.literal(''), z.uuid()]).default(''),
});
export type Recording = z.infer<typeof Recording>;
