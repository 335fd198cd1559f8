import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../tokens/hash.ts';
import { readTable, writeTable } from './format.ts';
import { lexiconOf } from './lookup.ts';

const signed = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff });
const bits = fc.integer({ min: 1, max: 0x3f_ffff });
/** Many in one bucket, as in a table with a million entries. */
const crowded = fc.oneof(signed, fc.integer({ min: 0x7001_0000, max: 0x7001_0200 }));

describe('The compact file of the lists', () => {
  it('answers for every entry what was put in, and nothing for other words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(crowded, bits), { maxLength: 400 }),
        fc.array(crowded),
        fc.string(),
        (list, others, print) => {
          const entries = new Map(list);
          const table = readTable(writeTable(entries, print))!;
          const { bitsOf } = lexiconOf(table);
          for (const [hash, wanted] of entries) expect(bitsOf(hash)).toBe(wanted);
          for (const hash of others) expect(bitsOf(hash)).toBe(entries.get(hash) ?? 0);
          expect(table.fingerprint).toBe(new TextDecoder().decode(new TextEncoder().encode(print)));
        },
      ),
    );
  });

  it('is refused when it is cut off, empty, or something else', () => {
    const bytes = writeTable(new Map([[hashOf('jan'), 1]]), 'print');
    for (const length of [0, 3, 19, 100, bytes.length - 1]) expect(readTable(bytes.slice(0, length))).toBeNull();
    expect(readTable(new TextEncoder().encode('a text of another kind, long enough'))).toBeNull();
  });

  it('can be read at any place of a larger piece of memory', () => {
    const bytes = writeTable(new Map([[hashOf('jan'), 5]]), 'x');
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(lexiconOf(readTable(larger.subarray(3))!).bitsOf(hashOf('Jan'))).toBe(5);
  });
});
