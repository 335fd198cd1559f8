import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import { words } from './words.ts';

/** OWASP's first choice for Argon2id: 19 MiB, two rounds, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Three random words: more than 10⁹ possibilities, easy to say and to remember. */
export const makeWord = (): string => Array.from({ length: 3 }, () => words[randomInt(words.length)]).join(' ');

/** What people type for the same three words: capitals, hyphens, commas, two spaces. */
const spoken = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .join(' ');

export const hashWord = (word: string): Promise<string> => hash(spoken(word), cost);

/** Whether these are the agreed words. How often may be tried is for the one who asks. */
export async function wordMatches(wordHash: string, typed: string): Promise<boolean> {
  if (typed.length > 200) return false;
  return verify(wordHash, spoken(typed));
}
