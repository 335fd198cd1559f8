import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { KeyStoreError } from '../port.ts';

export type Lock = { release(): void };

/**
 * A second process is refused. The lock is one of the operating system (SQLite takes it, on an empty file), so it
 * falls with its holder: also after kill -9, also between containers that share a volume, and there is never a
 * stale lock to judge.
 *
 * @throws store-in-use
 */
export function lockFolder(folder: string): Lock {
  const holder = join(folder, 'lock.holder');
  const file = new DatabaseSync(join(folder, 'lock'));
  try {
    file.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    throw new KeyStoreError('store-in-use', `The keys in ${folder} are in use by ${nameHolder(holder)}.`, error);
  }
  writeFileSync(holder, `process ${process.pid}`, { mode: 0o600 });
  return { release: () => file.close() };
}

function nameHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'another process';
  }
}
