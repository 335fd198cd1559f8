import { createHash } from 'node:crypto';
import { canonicalBytes } from './entry.ts';

/** Leaves of the tree per group: a thousand entries, then one digest over their bytes. */
export const entriesPerDigest = 1_000;
const group = entriesPerDigest + 1;

/** Whether leaf `number` is the place of a digest; all others are entries. */
export const isDigestPlace = (number: number): boolean => number % group === entriesPerDigest;

/** How many entries may follow leaf `size - 1` before a digest is due. */
export const roomBeforeDigest = (size: number): number => entriesPerDigest - (size % group);

/** The leaf over a thousand entries: SHA-256 over the bytes of each, a newline after each, as in an export. */
export function digestOver(bodies: Iterable<Buffer | string>): Buffer {
  const sum = createHash('sha256');
  for (const body of bodies) sum.update(body).update('\n');
  return canonicalBytes({ type: 'digest', v: 1, entries: entriesPerDigest, sha256: sum.digest('base64url') });
}
