import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHUNK, cut, type CutChunk, openChunk, sealChunk } from './chunks.ts';

const key = createSecretKey(randomBytes(32));
const place = { organisation: 'o', file: 'f' };
const sizes = fc.integer({ min: 0, max: 3 * CHUNK + 2 });

async function cutUp(bytes: Buffer, portion: number): Promise<CutChunk[]> {
  async function* stream() {
    for (let at = 0; at < bytes.length; at += portion) yield bytes.subarray(at, at + portion);
  }
  const chunks: CutChunk[] = [];
  for await (const chunk of cut(stream())) chunks.push({ ...chunk, bytes: Buffer.from(chunk.bytes) });
  return chunks;
}

/** As `readChunks` reads: number by number, with the last one known from the row of the file. */
const openAll = (sealed: readonly Buffer[], of = place) =>
  Buffer.concat(
    sealed.map((bytes, number) => openChunk(key, of, { number, last: number === sealed.length - 1, bytes })),
  );
const seal = (chunks: readonly CutChunk[], of = place) => chunks.map((chunk) => sealChunk(key, of, chunk));

test('however a stream arrives, it is cut into full portions with one last one, and comes back the same', async () => {
  const portions = fc.integer({ min: 1, max: 2 * CHUNK });
  await fc.assert(
    fc.asyncProperty(sizes, portions, async (size, portion) => {
      const bytes = randomBytes(size);
      const chunks = await cutUp(bytes, Math.max(portion, Math.ceil(size / 50)));
      expect(chunks.map(({ number }) => number)).toEqual(chunks.map((_chunk, at) => at));
      expect(chunks.map(({ last }) => last)).toEqual(chunks.map((_chunk, at) => at === chunks.length - 1));
      expect(chunks.slice(0, -1).every((chunk) => chunk.bytes.length === CHUNK)).toBe(true);
      expect(openAll(seal(chunks)).equals(bytes)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

const four = await cutUp(randomBytes(3 * CHUNK + 5), CHUNK);
const other = await cutUp(randomBytes(3 * CHUNK + 5), CHUNK);

test('what is cut off, put in another order, repeated, or swapped with another file does not open', () => {
  const sealed = seal(four);
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(places, ([one, another]) => {
      const swapped = sealed.map((bytes, at) => sealed[at === one ? another! : at === another ? one! : at]!);
      expect(() => openAll(swapped)).toThrow('changed, moved or cut off');
      expect(() => openAll(sealed.map((bytes, at) => (at === one ? sealed[another!]! : bytes)))).toThrow('changed');
    }),
  );
  for (const kept of [1, 2, 3]) expect(() => openAll(sealed.slice(0, kept))).toThrow('cut off');
  expect(() => openAll([...sealed, sealed[3]!])).toThrow('changed');
  const elsewhere = seal(other, { ...place, file: 'g' });
  for (const at of [0, 1, 2, 3])
    expect(() => openAll(sealed.map((bytes, nth) => (nth === at ? elsewhere[at]! : bytes)))).toThrow('changed');
  expect(() => openAll(sealed, { ...place, organisation: 'p' })).toThrow('changed');
});

test('one changed bit anywhere is noticed', () => {
  const sealed = seal(four);
  const flips = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.nat(), fc.integer({ min: 0, max: 7 }));
  fc.assert(
    fc.property(flips, ([which, where, bit]) => {
      const bytes = Buffer.from(sealed[which]!);
      bytes[where % bytes.length]! ^= 1 << bit;
      expect(() => openAll(sealed.map((each, at) => (at === which ? bytes : each)))).toThrow('changed');
    }),
  );
});
