import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hashOf } from '../tokens/hash.ts';
import { openTable } from './compiled-file.ts';
import { fingerprintOf, ourLists } from './fingerprint.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lookup.ts';

export type LexiconOptions = {
  /** Folder with lists of the installation itself: `surnames.txt`, `streets.txt`, … (see README.md). */
  lists?: string | undefined;
  /** Folder for the compiled file; without it `.cache/zorgvuldig` in the nearest `node_modules` above. */
  cache?: string | undefined;
};

/**
 * Opens the lists. They are compiled into one file when that is missing or when a source has changed since; where it
 * cannot be written, they are compiled in memory each time.
 * @throws when `lists` names a folder that cannot be read
 */
export async function openLexicon({ lists, cache = nearestCache() }: LexiconOptions = {}): Promise<Lexicon> {
  const own = lists === undefined ? undefined : resolve(lists);
  const file = join(cache, `lexicon-${hashOf(`${ourLists}\n${own ?? ''}`).toString(36)}.bin`);
  const table = await openTable(file, fingerprintOf(own), async () =>
    (await import('./compile/compile.ts')).compileEntries(own),
  );
  return lexiconOf(table);
}

function nearestCache(): string {
  let folder = ourLists;
  while (!existsSync(join(folder, 'node_modules')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'node_modules', '.cache', 'zorgvuldig');
}
