import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './cipher.ts';
import { TamperedCiphertext } from './errors.ts';
import { lengthPrefixed } from './length-prefixed.ts';
import { pad, unpad } from './padding.ts';
import type { Place } from './sealed-text.ts';

/**
 * A key of its own for a room in one epoch (RK) or for one message: 32 random bytes, never derived, because what is
 * derived cannot be destroyed (security §4.1). Whoever keeps it seals it under the keys of those who may have it.
 */
export type ContentKey = Buffer;

export const newContentKey = (): ContentKey => randomBytes(32);

/** `v (1) | alg (1) | 'RK' (1) | iv (12) | ciphertext | tag (16)`, bound to the organisation and the place. */
const head = Buffer.from([1, 1, 3]);
const bound = (organisation: string, { table, column, row }: Place) =>
  lengthPrefixed(['v1.1', organisation, table, column, row, 'RK']);

export function sealUnder(key: ContentKey, organisation: string, place: Place, plain: Buffer): Buffer {
  return Buffer.concat([head, encrypt(key, bound(organisation, place), pad(plain))]);
}

/** Throws TamperedCiphertext: another key, another place, or other bytes. */
export function openUnder(key: ContentKey, organisation: string, place: Place, bytes: Buffer): Buffer {
  const known = bytes.subarray(0, head.length).equals(head);
  const padded = known ? decrypt(key, bound(organisation, place), bytes.subarray(head.length)) : undefined;
  const plain = padded && unpad(padded);
  if (!plain)
    throw new TamperedCiphertext(`A value in ${place.table}.${place.column} opens with another key, or none.`);
  return plain;
}
