import { z } from 'zod';
import { readSubject, subjectText } from './policy.ts';

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
  z
    .array(subject)
    .min(1)
    .max(20)
    // Asked twice in one go is asked once.
    .transform((all) => [...new Map(all.map((each) => [subjectText(each), each])).values()]),
);

/** Words of a worker about how it was said. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[^\P{Cc}\n]/u.test(text), 'no-control-characters');

/** `YYYY-MM-DD`, a day that exists, in this century. Empty counts as left out. */
export const day = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z
    .string()
    .refine((text) => /^20\d\d-\d\d-\d\d$/.test(text) && isDay(text), 'no-such-day')
    .optional(),
);

const isDay = (text: string): boolean => {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
};

/** Who said it: a representative by id, or the person. Undefined: nobody chose. */
export const saidBy = z.union([z.literal(['', 'self']).transform(() => null), z.uuid()]).optional();
