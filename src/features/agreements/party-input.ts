import { z } from 'zod';
import { isCountry } from '../../platform/countries.ts';

/** The fields that several forms share. */

const MOST = 2000;

/** Free words; may stay empty. */
export const words = z.string().trim().max(MOST).optional().default('');
/** Words that are needed: an answer is never a bare tick. */
export const said = z.string().trim().min(1).max(MOST);
/** The name of an organisation. */
export const organisationName = z.string().trim().min(1).max(200);

/** A day that may be left open. */
export const maybeDay = z
  .union([z.literal('').transform(() => null), z.iso.date()])
  .optional()
  .default(null);
export const day = z.string().min(1).pipe(z.iso.date());

/** A country that nobody may know yet. */
export const maybeCountry = z
  .union([z.literal('').transform(() => null), z.string().refine(isCountry, 'unknown-country')])
  .optional()
  .default(null);

/** One of a list, or nothing chosen. */
export const maybeOneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z
    .union([z.literal('').transform(() => null), z.enum(list)])
    .optional()
    .default(null);

export const party = z.string().max(60);
