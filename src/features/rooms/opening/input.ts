import { z } from 'zod';
import { fields } from '../messages/input.ts';

const word = z.string({ error: 'required' }).regex(/^[a-z][a-z0-9-]{0,59}$/, { error: 'required' });

const isDay = (typed: string): boolean => {
  const at = new Date(`${typed}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === typed;
};

const line = (max: number) =>
  z
    .string({ error: 'required' })
    .trim()
    .min(1, { error: 'required' })
    .max(max)
    .refine((typed) => !/\p{Cc}/u.test(typed), 'one-line');

export const Opening = z.object({
  client: z.uuid(),
  doel: word,
  partij: word,
  gegevens: fields,
  /** What for, in the words of the worker; the client reads it too. */
  waarvoor: line(160),
  tot: z
    .string({ error: 'required' })
    .trim()
    .refine((typed) => isDay(typed), 'day'),
  /** Whether the client looks along, talks along, or is told another way. */
  client_mag: z.enum(['read', 'write', 'not'], { error: 'required' }),
  /** A decision that was taken in the share check. */
  besluit: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
});
export type Opening = z.infer<typeof Opening>;
