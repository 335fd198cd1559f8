import { z } from 'zod';
import { readSubject } from './policy.ts';

export const clientId = z.uuid();

/** `purpose`, or `purpose:party`. */
export const subject = z.string().transform((text, issues) => {
  const read = readSubject(text);
  if (read) return read;
  issues.addIssue({ code: 'custom', message: 'not-a-purpose' });
  return z.NEVER;
});

/** One box gives a text, several give a list, none gives nothing. */
export const subjects = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(subject).max(20),
) as unknown as z.ZodArray<typeof subject>;

/** Words of a worker about how it was said. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[^\P{Cc}\n]/u.test(text), 'no-control-characters');
