import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from './kinds.ts';

export type ListFile = { kind: string; path: string };

/** Every list in a folder: `<kind>.txt` and `<kind>/<anything>.txt`, in a fixed order. Other files are left alone. */
export function listFiles(folder: string, ending = '.txt'): ListFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory())
        return entry.name.endsWith(ending) ? [{ kind: entry.name.slice(0, -ending.length), path }] : [];
      return readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => ({ kind: entry.name, path: join(path, name) }));
    });
}

/** The lists of a folder that we know a kind for. */
export const knownLists = (folder: string): ListFile[] => listFiles(folder).filter(({ kind }) => kind in kinds);

/** Entries of a list: one a line, or several with commas between; lines that begin with # are remarks. */
export function entriesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line) => (line.startsWith('#') ? [] : line.split(',')))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
