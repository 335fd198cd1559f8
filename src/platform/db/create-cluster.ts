import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './unprivileged.ts';

export type NewCluster = {
  directory: string;
  cluster: string;
  native: string;
  account: Account | undefined;
  /** A folder of the account, closed to others; the password passes through it once. */
  handOver: string;
  unsafeFast?: boolean;
};

/**
 * How the server names its own folder. Its account may not be able to walk the path to it (a clone under /root), but
 * it starts inside it; this name leads there without the path. Elsewhere than on Linux the real path is used.
 */
export const folderName = (cluster: string): string => (process.platform === 'linux' ? '/proc/self/cwd' : cluster);

/**
 * Makes a cluster with checksums, UTF-8, sorting by code point (the same on every machine), scram passwords only.
 * It is built beside its final place, so that an interrupted run leaves nothing half made.
 */
export function createCluster(options: NewCluster): void {
  const { directory, cluster, native, account, handOver, unsafeFast } = options;
  const unfinished = `${cluster}.unfinished`;
  const passwordFile = join(handOver, 'password');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, superuserPassword(directory), { mode: 0o600 });
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
  const flush = unsafeFast ? ['--no-sync'] : [];
  const done = spawnSync(join(native, 'bin', 'initdb'), [...initdbArguments(unfinished, passwordFile), ...flush], {
    ...account,
    cwd: unfinished,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    encoding: 'utf8',
  });
  rmSync(passwordFile);
  if (done.status !== 0) {
    throw new Error(`The database could not be made in ${directory}. PostgreSQL says: ${reason(done)}`);
  }
  renameSync(unfinished, cluster);
}

function initdbArguments(unfinished: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folderName(unfinished)}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
}

function superuserPassword(directory: string): string {
  const file = join(directory, 'superuser-password');
  try {
    writeFileSync(file, randomBytes(32).toString('base64url') + '\n', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

function reason(done: { error?: Error; stderr: string | null }): string {
  return done.error?.message ?? (done.stderr?.trim() || 'nothing');
}
