import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt } from '../vault/cipher.ts';
import { TamperedCiphertext } from '../vault/errors.ts';
import { lengthPrefixed } from '../vault/length-prefixed.ts';

/** Bytes of content per portion; what is stored is 28 longer. */
export const CHUNK = 64 * 1024;

/** Whose portion it is. Its number and whether it is the last one are bound to it as well. */
export type ChunkPlace = { organisation: string; file: string };

/**
 * A portion opens in this file, at this number, and as the last one only if it was: so what is cut off, swapped,
 * repeated or taken from another file does not open (the STREAM construction, Hoang et al. 2015).
 */
const boundTo = ({ organisation, file }: ChunkPlace, number: number, last: boolean): Buffer =>
  lengthPrefixed(['file v1', organisation, file, String(number), last ? 'last' : 'more']);

export type CutChunk = { number: number; last: boolean; bytes: Buffer };

export const sealChunk = (key: KeyObject, place: ChunkPlace, { number, last, bytes }: CutChunk): Buffer =>
  encrypt(key, boundTo(place, number, last), bytes);

/** @throws TamperedCiphertext */
export function openChunk(key: KeyObject, place: ChunkPlace, { number, last, bytes }: CutChunk): Buffer {
  const plain = decrypt(key, boundTo(place, number, last), bytes);
  if (!plain) throw new TamperedCiphertext('A portion of a file was changed, moved or cut off.');
  return plain;
}

/** Cuts a stream into portions of `CHUNK` bytes; the last one is marked, may be shorter, and is never missing. */
export async function* cut(source: AsyncIterable<Uint8Array>): AsyncGenerator<CutChunk> {
  let portion = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  let number = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length;) {
      if (filled === CHUNK) {
        yield { number: number++, last: false, bytes: portion };
        portion = Buffer.allocUnsafe(CHUNK);
        filled = 0;
      }
      const taken = Math.min(CHUNK - filled, bytes.length - at);
      portion.set(bytes.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  }
  yield { number, last: true, bytes: portion.subarray(0, filled) };
}
