import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';

/**
 * Takes a folder for this process alone, or throws a sentence. Returns the release.
 *
 * Node has no flock. An exclusive transaction on an empty SQLite file is a lock of the operating system on that file:
 * it ends with the process whatever way it ends (kill -9 too), knows no reuse of process ids, and holds between
 * containers that share the folder. Nothing is ever written to the file.
 */
export function lockFolder(directory: string): () => void {
  const lock = new DatabaseSync(join(directory, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    if (!String(cause).includes('locked')) throw cause;
    throw new Error(
      `Another Zorgvuldig is already running on the folder ${directory}. ` +
        'Stop that one first, or give this one another data folder.',
      { cause },
    );
  }
  return () => lock.close();
}
