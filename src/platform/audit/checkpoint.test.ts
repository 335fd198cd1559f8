import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCheckpoint, originOf, signCheckpoint } from './checkpoint.ts';
import { formatKey, openNote, parseKey, signNote } from './note.ts';
import { leafHash } from './tree.ts';

const origin = originOf('01980000-0000-7000-8000-000000000001');
const signer = { name: origin, ...generateKeyPairSync('ed25519') };
const other = { name: origin, ...generateKeyPairSync('ed25519') };
const root = leafHash(Buffer.from('entry'));
const note = signCheckpoint({ origin, size: 12, root }, signer);

describe('a checkpoint', () => {
  test('is a signed note of origin, size and root, without a time', () => {
    const [first, size, hash, empty, signature] = note.split('\n');
    expect([first, size, hash, empty]).toEqual([origin, '12', root.toString('base64'), '']);
    expect(signature).toMatch(/^\u2014 zorgvuldig\/audit\/\S+ \S+$/);
    expect(openCheckpoint(note, origin, [signer])).toEqual({ origin, size: 12, root });
  });

  test('of another key, another log or nobody is not one', () => {
    expect(openCheckpoint(note, origin, [other])).toBeUndefined();
    expect(openCheckpoint(note, originOf('another'), [signer])).toBeUndefined();
    expect(openCheckpoint(note, origin, [])).toBeUndefined();
    expect(openCheckpoint(note, origin, [other, signer])).toBeDefined();
  });

  test('may carry the signature of a witness as well', () => {
    const witnessed = `${note}\u2014 witness.example AAAAAAAA\n`;
    expect(openCheckpoint(witnessed, origin, [signer])).toBeDefined();
  });

  test('does not survive the change of one character', () => {
    const property = fc.property(
      fc.nat(note.length - 1),
      fc.constantFrom('0', 'A', ' ', '\n', '\u2014'),
      (at, char) => {
        fc.pre(note[at] !== char);
        const changed = note.slice(0, at) + char + note.slice(at + 1);
        expect(openCheckpoint(changed, origin, [signer])).toBeUndefined();
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  test.each(['-1', '012', '1e3', '', '99999999999999999999', '9999999999999999', ' 1'])(
    'does not take %j as a size',
    (size) => {
      const text = signNote(`${origin}\n${size}\n${root.toString('base64')}\n`, signer);
      expect(openCheckpoint(text, origin, [signer])).toBeUndefined();
    },
  );

  test('does not take a root of another length or spelling', () => {
    for (const spelling of ['AAAA', root.toString('base64url'), `${root.toString('base64')}=`, '']) {
      expect(openCheckpoint(signNote(`${origin}\n1\n${spelling}\n`, signer), origin, [signer])).toBeUndefined();
    }
  });

  test('is never read from arbitrary text', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(openNote(text, [signer])).toBeUndefined();
    });
    fc.assert(property);
  });
});

describe('a public key as one line', () => {
  test('reads back as the same key', () => {
    expect(openCheckpoint(note, origin, [parseKey(formatKey(signer))!])).toBeDefined();
    expect(parseKey(formatKey(signer))!.name).toBe(origin);
  });

  test('is refused when a character was copied wrongly', () => {
    const line = formatKey(signer);
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom('x', '0', 'A'), (at, char) => {
        fc.pre(line[at] !== char);
        const read = parseKey(line.slice(0, at) + char + line.slice(at + 1));
        expect(read).toBeUndefined();
      }),
    );
    expect(parseKey('')).toBeUndefined();
    expect(parseKey('-----BEGIN PUBLIC KEY-----')).toBeUndefined();
  });
});
