import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTable } from './compiled-file.ts';
import type { Table } from './format.ts';
import { lexiconOf } from './lookup.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compiled-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entries = new Map([[0x1234_5678, 3]]);
const answers = (table: Table) => lexiconOf(table).bitsOf(0x1234_5678);
/** A compiler that counts how often it was asked. */
function compiler() {
  const asked = { times: 0 };
  return { asked, compile: async () => ((asked.times += 1), entries) };
}

describe('The compiled file', () => {
  it('is made once, and again when a source changed', async () => {
    const file = join(folder, 'a', 'lexicon.bin');
    const { asked, compile } = compiler();
    for (const fingerprint of ['one', 'one', 'two', 'two']) {
      expect(answers(await openTable(file, fingerprint, compile))).toBe(3);
    }
    expect(asked.times).toBe(2);
  });

  it('is whole when several make it at once, and leaves nothing beside it', async () => {
    const file = join(folder, 'race', 'lexicon.bin');
    const { compile } = compiler();
    const all = await Promise.all([1, 2, 3, 4].map(() => openTable(file, 'one', compile)));
    expect(all.map(answers)).toEqual([3, 3, 3, 3]);
    expect(readdirSync(join(folder, 'race'))).toEqual(['lexicon.bin']);
    const { asked, compile: again } = compiler();
    expect(answers(await openTable(file, 'one', again))).toBe(3);
    expect(asked.times).toBe(0);
  });

  it.each(['', 'XELZ', 'something else of a good length, that is no table at all'])(
    'is made anew when it holds "%s"',
    async (content) => {
      const file = join(folder, 'damaged.bin');
      writeFileSync(file, content);
      const { asked, compile } = compiler();
      expect(answers(await openTable(file, 'one', compile))).toBe(3);
      expect(answers(await openTable(file, 'one', compile))).toBe(3);
      expect(asked.times).toBe(1);
    },
  );

  it('stays in memory where nothing can be written', async () => {
    const noFolder = join(folder, 'no-folder');
    writeFileSync(noFolder, '');
    const { asked, compile } = compiler();
    for (const file of [join(noFolder, 'lexicon.bin'), folder]) {
      expect(answers(await openTable(file, 'one', compile))).toBe(3);
    }
    expect(asked.times).toBe(2);
    expect(existsSync(join(noFolder, 'lexicon.bin'))).toBe(false);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(folder.split('/').at(-1)!))).toHaveLength(1);
  });
});
