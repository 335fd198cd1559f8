import { z } from 'zod';

/** Longest answer in words on a form about the life of a plan. */
export const LONGEST = 4000;

/** Words that somebody writes in a form; empty unless `required`. Errors have the names of errorTexts. */
const written = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '');

const checked = z
  .string()
  .refine((text) => text.length <= LONGEST, 'too-long')
  // Bell, escape and the like: no person types them, and a terminal or a mail may obey them (threat T-11).
  .refine((text) => !/[^\P{Cc}\n\t]/u.test(text.replaceAll('\r\n', '\n')), 'control-signs')
  .transform((text) => text.replaceAll('\r\n', '\n'));

export const maybeWritten = z.preprocess(written, checked);
export const needsWriting = z.preprocess(
  written,
  checked.refine((text) => text !== '', 'required'),
);

/** A day that may be left open; `YYYY-MM-DD` or null. */
export const maybeDay = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.iso.date({ error: 'no-day' }).nullable(),
);
