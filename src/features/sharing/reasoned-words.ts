import { z } from 'zod';

/** Longest answer in words on a form after a decision. */
const LONGEST = 4000;

const written = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : '';

/** Different words; whether they are true, people judge. */
export const saysSomething = (text: string): boolean =>
  new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu)).size > 2;

/** Bell, escape and the like: no person types them, and a terminal or a mail may obey them. */
const plain = (text: string): boolean => !/[^\P{Cc}\n\t]/u.test(text);

const text = z
  .string()
  .refine((said) => said.length <= LONGEST, 'too-long')
  .refine(plain, 'control-signs');

/** A few words that may be left out. */
export const someWords = z.preprocess(written, text);

/** Reasons and answers: words, not a dot (S3.7). */
export const reasonedWords = z.preprocess(
  written,
  text.refine((said) => said !== '', 'required').refine((said) => said === '' || saysSomething(said), 'say-more'),
);
