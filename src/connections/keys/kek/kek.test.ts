import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { kekFromFile, kekFromFileOrNew, kekFromText } from './kek-file.ts';
import { newKekLine } from './kek-ring.ts';

const folder = mkdtempSync(join(tmpdir(), 'zv-kek-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = Buffer.from('a key to wrap');

describe('the key above all keys', () => {
  it('is made once, readable by its owner only, also when two processes start at once', async () => {
    const path = join(folder, 'etc', 'kek');
    const [one, two] = await Promise.all([kekFromFileOrNew(path), kekFromFileOrNew(path)]);
    expect(two.unwrap(one.wrap(secret))).toEqual(secret);
    expect((await kekFromFile(path)).unwrap(one.wrap(secret))).toEqual(secret);
    expect(statSync(path).mode & 0o777).toBe(0o400);
    expect(readdirSync(join(folder, 'etc'))).toEqual(['kek']);
  });

  it('is not made anew when there are keys that need the old one', async () => {
    const path = join(folder, 'lost', 'kek');
    const entry = {
      organisation: 'o',
      kind: 'TK' as const,
      id: 'o',
      version: 1,
      wrapped: secret,
      wrappedBy: 1,
      createdAt: new Date(0),
    };
    await expect(kekFromFileOrNew(path, { list: async () => [entry] })).rejects.toThrow('Put it back');
    expect((await kekFromFileOrNew(path, { list: async () => [] })).version).toBe(1);
  });

  it('wraps with its newest version and unwraps with all', () => {
    const [first, second] = [newKekLine(1), newKekLine(2)];
    const old = kekFromText(first).wrap(secret);
    const both = kekFromText(`# old\n${first}\n\n# new\n${second}\n`);
    expect(both.version).toBe(2);
    expect(both.unwrap(old)).toEqual(secret);
    expect(() => kekFromText(second).unwrap(old)).toThrow('version 1');
    expect(kekFromText(`${first};${second}`).unwrap(both.wrap(secret))).toEqual(secret);
  });

  it('may be 32 bytes of base64 alone', () => {
    const bare = Buffer.alloc(32, 0xfb).toString('base64');
    expect(kekFromText(bare).unwrap(kekFromText(`1:${bare}`).wrap(secret))).toEqual(secret);
  });

  it('refuses what is no KEK with a sentence that does not repeat it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 60 }), (text) => {
        const line = text.trim();
        fc.pre(line.length >= 8 && !/[\n;#]/.test(line) && !/^(\d+:)?[\w+/-]{43}=?$/.test(line));
        let said = '';
        try {
          kekFromText(line);
        } catch (error) {
          said = String(error);
        }
        expect(said).toContain('KeyStoreError');
        expect(said).not.toContain(line);
      }),
    );
    expect(() => kekFromText('')).toThrow('no KEK');
    expect(() => kekFromText(`${newKekLine(1)};${newKekLine(1)}`)).toThrow('twice');
  });

  it('refuses every changed byte of what it wrapped', () => {
    const kek = kekFromText(newKekLine(1));
    const wrapped = kek.wrap(secret);
    for (let place = 0; place < wrapped.length; place += 1) {
      const changed = Buffer.from(wrapped);
      changed[place]! ^= 1;
      expect(() => kek.unwrap(changed)).toThrow(expect.objectContaining({ code: 'kek-unusable' }));
    }
    expect(() => kek.unwrap(Buffer.alloc(0))).toThrow(expect.objectContaining({ code: 'kek-unusable' }));
  });

  it('names the file that is missing or holds something else', async () => {
    await expect(kekFromFile(join(folder, 'nowhere'))).rejects.toThrow(/nowhere \(ENOENT\)/);
    writeFileSync(join(folder, 'letter'), 'Dear reader');
    await expect(kekFromFileOrNew(join(folder, 'letter'))).rejects.toMatchObject({ code: 'kek-unusable' });
    expect(readFileSync(join(folder, 'letter'), 'utf8')).toBe('Dear reader');
  });
});
