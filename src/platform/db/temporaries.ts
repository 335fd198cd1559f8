import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const prefix = 'zv-';
const listOf = (directory: string) => join(directory, 'temporaries');

/** Makes a folder outside the data folder, and remembers it there so that a killed run's folders are found again. */
export function makeTemporary(directory: string, parent: string): string {
  const made = mkdtempSync(join(parent, prefix));
  appendFileSync(listOf(directory), `${made}\n`);
  return made;
}

/** Removes the remembered folders: at a clean stop, and at the start after a run that was killed. */
export function removeTemporaries(directory: string): void {
  const list = listOf(directory);
  if (!existsSync(list)) return;
  for (const folder of readFileSync(list, 'utf8').split('\n')) {
    // A list that was damaged must not remove anything else.
    if (basename(folder).startsWith(prefix)) rmSync(folder, { recursive: true, force: true });
  }
  rmSync(list);
}
