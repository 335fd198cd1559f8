import { z } from 'zod';
import { arrivedFiles } from '../../../platform/files/index.ts';
import { line } from '../../../platform/http/input.ts';

const word = z.string({ error: 'required' }).regex(/^[a-z][a-z0-9-]{0,59}$/, { error: 'required' });

const LONGEST = 8_000;

/** Plain text: line ends and tabs only. */
export const tekst = z
  .string({ error: 'required' })
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .min(1, { error: 'required' })
      .max(LONGEST)
      .refine((typed) => !/[^\P{Cc}\n\t]/u.test(typed), 'control-characters'),
  );

/** Boxes give a list, one box a text. */
export const gegevens = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : typeof value === 'string' ? value.split(',') : value),
  z
    .array(word)
    .min(1, { error: 'required' })
    .max(40)
    .transform((all) => [...new Set(all)]),
);

export const diepte = z.enum(['fact', 'outline', 'content'], { error: 'required' });
export const doel = word;
export const onderwerp = line(120);
export const files = arrivedFiles.default([]);
