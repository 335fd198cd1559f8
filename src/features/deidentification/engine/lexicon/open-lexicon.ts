import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hashOf } from '../tokens/hash.ts';
import { fingerprintOf, ourLists } from './fingerprint.ts';
import { readTable, type Table, writeTable } from './format.ts';
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
  const fingerprint = fingerprintOf(own);
  const file = join(cache, `lexicon-${hashOf(`${ourLists}\n${own ?? ''}`).toString(36)}.bin`);
  const kept = readKept(file);
  if (kept?.fingerprint === fingerprint) return lexiconOf(kept);
  const { compileEntries } = await import('./compile/compile.ts');
  const bytes = writeTable(await compileEntries(own), fingerprint);
  keep(file, bytes);
  return lexiconOf(readTable(bytes)!);
}

function nearestCache(): string {
  let folder = ourLists;
  while (!existsSync(join(folder, 'node_modules')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'node_modules', '.cache', 'zorgvuldig');
}

function readKept(file: string): Table | null {
  try {
    return readTable(readFileSync(file));
  } catch {
    return null;
  }
}

/** Two processes may do this at once: each writes a file of its own, and the last one to rename wins. */
function keep(file: string, bytes: Uint8Array): void {
  const own = `${file}-${process.pid}-${Math.trunc(performance.now() * 1000)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, bytes);
    renameSync(own, file);
  } catch {
    // No place to write, as in a read-only image: it works without, and compiles again at the next start.
    rmSync(own, { force: true });
  }
}
