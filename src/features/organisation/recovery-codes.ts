import { randomInt } from 'node:crypto';
import { digestOf } from './secrets.ts';

/** Without i, l, o, u, 0 and 1: nobody confuses them on paper. 30 signs. */
const signs = 'abcdefghjkmnpqrstvwxyz23456789';

const group = (length: number): string => Array.from({ length }, () => signs[randomInt(signs.length)]).join('');

/** Ten codes of 78 random bits, each good for one sign-in without the app. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => [group(4), group(4), group(4), group(4)].join('-'));

/** The code on the terminal: 58 random bits in three groups. */
export const newSetupCode = (): string => [group(4), group(4), group(4)].join('-').toUpperCase();

/** As it is kept: hyphens, spaces and capitals do not matter. */
export const digestOfCode = (code: string): Buffer => digestOf(code.toLowerCase().replace(/[^a-z0-9]/g, ''));

export const looksLikeRecoveryCode = (code: string): boolean =>
  /^[a-z0-9]{16}$/.test(code.toLowerCase().replace(/[\s-]/g, ''));
