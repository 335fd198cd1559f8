import { z } from 'zod';

const read = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text.length <= 4000, 'too-long')
  // Bell, escape and the like: no person types them (as in the forms of the ten steps).
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), 'control-signs');

/** Free text that may be empty. */
export const maybeWords = read.default('');
/** Free text that must say something. */
export const someWords = read.refine((text) => text !== '', 'required');
export const aDay = z.iso.date({ error: 'not-a-day' });
