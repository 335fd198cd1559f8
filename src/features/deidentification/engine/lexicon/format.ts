/**
 * The compact file: every entry is the 32-bit number of a word and the index of its combination of bits.
 *
 *   header   5 × uint32: mark, version, bytes of the fingerprint, entries, combinations
 *   fingerprint, filled up with spaces to a multiple of 4
 *   uint32 × 65537        where the entries begin that share their top 16 bits
 *   uint32 × combinations
 *   uint16 × entries      the lower 16 bits, rising inside a bucket
 *   uint16 × entries      index of the combination
 *
 * Reading makes views on the bytes and nothing else, so that a million entries load as fast as ten.
 */
export type Table = {
  fingerprint: string;
  offsets: Uint32Array;
  combinations: Uint32Array;
  low: Uint16Array;
  index: Uint16Array;
};

const mark = 0x5a4c4558;
const version = 1;
const headerBytes = 20;
const bucketBytes = 65_537 * 4;

/** Bits by number of the word → bytes of the file. */
export function writeTable(entries: ReadonlyMap<number, number>, fingerprint: string): Uint8Array {
  const sorted = Uint32Array.from(entries.keys()).sort();
  const combinations = [...new Set(entries.values())].sort((one, other) => one - other);
  if (combinations.length > 65_536) throw new Error('More combinations of bits than the format has room for.');
  const at = new Map(combinations.map((bits, index) => [bits, index]));
  const print = new TextEncoder().encode(fingerprint);
  const padded = Math.ceil(print.length / 4) * 4;
  const bytes = new Uint8Array(headerBytes + padded + bucketBytes + combinations.length * 4 + sorted.length * 4);
  new Uint32Array(bytes.buffer, 0, 5).set([mark, version, print.length, sorted.length, combinations.length]);
  bytes.fill(0x20, headerBytes, headerBytes + padded);
  bytes.set(print, headerBytes);
  const table = readTable(bytes)!;
  table.combinations.set(combinations);
  sorted.forEach((hash, i) => {
    table.low[i] = hash & 0xffff;
    table.index[i] = at.get(entries.get(hash | 0)!)!;
    table.offsets[(hash >>> 16) + 1] = i + 1;
  });
  for (let i = 1; i < 65_537; i += 1) table.offsets[i] ||= table.offsets[i - 1]!;
  return bytes;
}

/** Null when these are no bytes of this version of the format, or not all of them. */
export function readTable(given: Uint8Array): Table | null {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < headerBytes) return null;
  const { buffer, byteOffset } = bytes;
  const [found, foundVersion, print = 0, entries = 0, combinations = 0] = new Uint32Array(buffer, byteOffset, 5);
  if (found !== mark || foundVersion !== version) return null;
  const offsetsAt = headerBytes + Math.ceil(print / 4) * 4;
  if (bytes.length !== offsetsAt + bucketBytes + combinations * 4 + entries * 4) return null;
  const combinationsAt = byteOffset + offsetsAt + bucketBytes;
  const lowAt = combinationsAt + combinations * 4;
  return {
    fingerprint: new TextDecoder().decode(bytes.subarray(headerBytes, headerBytes + print)),
    offsets: new Uint32Array(buffer, byteOffset + offsetsAt, 65_537),
    combinations: new Uint32Array(buffer, combinationsAt, combinations),
    low: new Uint16Array(buffer, lowAt, entries),
    index: new Uint16Array(buffer, lowAt + entries * 2, entries),
  };
}
