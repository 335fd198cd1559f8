import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, unwrapKey, wrapKey } from './cipher.ts';
import { lengthPrefixed } from './length-prefixed.ts';
import { pad, unpad } from './padding.ts';

describe('the cipher', () => {
  it('gives undefined for every short tag, another key and other bound fields', () => {
    const [key, aad] = [randomBytes(32), Buffer.from('place')];
    const sealed = encrypt(key, aad, Buffer.from('tekst'));
    expect(decrypt(key, aad, sealed)?.toString()).toBe('tekst');
    for (let cut = 1; cut <= sealed.length; cut += 1)
      expect(decrypt(key, aad, sealed.subarray(0, -cut))).toBeUndefined();
    expect(decrypt(randomBytes(32), aad, sealed)).toBeUndefined();
    expect(decrypt(key, Buffer.from('plaice'), sealed)).toBeUndefined();
  });

  it('wraps any key and refuses every changed byte', () => {
    const kek = randomBytes(32);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), fc.nat(), (bytes, seed) => {
        const wrapped = wrapKey(kek, Buffer.from(bytes));
        expect(unwrapKey(kek, wrapped)).toEqual(Buffer.from(bytes));
        wrapped[seed % wrapped.length]! ^= 1 + (seed % 255);
        expect(unwrapKey(kek, wrapped)).toBeUndefined();
      }),
    );
  });
});

describe('fields joined for binding', () => {
  it('give the same bytes for the same fields only', () => {
    const fields = fc.array(
      fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => text.isWellFormed()),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fields, fields, (one, two) => {
        expect(lengthPrefixed(one).equals(lengthPrefixed(two))).toBe(JSON.stringify(one) === JSON.stringify(two));
      }),
    );
    expect(lengthPrefixed(['a', 'bc']).equals(lengthPrefixed(['ab', 'c']))).toBe(false);
  });
});

describe('padding', () => {
  it('comes off again, whatever the text ends with', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1200 }), fc.nat(40), (bytes, zeros) => {
        const plain = Buffer.concat([bytes, Buffer.alloc(zeros)]);
        expect(unpad(pad(plain))).toEqual(plain);
        expect(pad(plain).length % 32).toBe(0);
      }),
    );
    expect(unpad(Buffer.alloc(32))).toBeUndefined();
    expect(unpad(Buffer.alloc(0))).toBeUndefined();
  });
});
