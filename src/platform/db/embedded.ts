import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packagedPostgres, usableBinaries } from './binaries.ts';
import { createCluster } from './create-cluster.ts';
import { lockFolder } from './folder-lock.ts';
import { keepRunning, type Starting } from './keep-running.ts';
import { endLeftovers, postmasterOf } from './leftovers.ts';
import { runServer } from './server.ts';
import { makeTemporary, removeTemporaries } from './temporaries.ts';
import { accountFor, canReach, type Account } from './unprivileged.ts';

/** The major version inside the pinned package; also the name of the cluster's folder. */
export const embeddedMajor = '18';

export type EmbeddedOptions = {
  /** Belongs to this server alone, for example data/postgres. Made when missing. */
  directory: string;
  /** What PostgreSQL says while it runs: no statements, no values. */
  log: (line: string) => void;
  /** Called with PostgreSQL's words when the server ends without having been asked to. It is then started again. */
  onUnexpectedEnd?: (reason: string) => void;
  /** For tests only: skips flushing to disk. Acknowledged writes can then be lost. */
  unsafeFast?: boolean;
};

export type EmbeddedPostgres = {
  socketDirectory: string;
  port: number;
  superuser: string;
  superuserPassword: string;
  stop: () => Promise<void>;
};

/**
 * Starts the PostgreSQL inside this installation on a Unix socket, making the cluster the first time.
 * One folder, one server: a second start is refused, and the server of a killed run is ended first.
 * Every failure is an Error whose message says what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new Error('The PostgreSQL inside needs Linux or macOS. Set DATABASE_URL to a PostgreSQL 15 or newer.');
  }
  const directory = resolve(options.directory);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const account = accountFor(directory, join(directory, embeddedMajor));
  const unlock = lockFolder(directory);
  const leave = () => {
    removeTemporaries(directory);
    unlock();
  };
  try {
    refuseOtherMajor(directory);
    const { server, ...address } = await startLocked(directory, account, options);
    return { ...address, stop: once(() => server.stop().finally(leave)) };
  } catch (error) {
    leave();
    throw error;
  }
}

async function startLocked(directory: string, account: Account | undefined, options: EmbeddedOptions) {
  const cluster = join(directory, embeddedMajor);
  await clearCluster(cluster, options.log);
  removeTemporaries(directory);
  const temporary = () => makeTemporary(directory, shortTemporary(account));
  const native = usableBinaries(packagedPostgres(), account, temporary);
  const socketDirectory = temporary();
  if (account) chownSync(socketDirectory, account.uid, account.gid);
  if (!existsSync(cluster)) {
    createCluster({ ...options, directory, cluster, native, account, handOver: socketDirectory });
  }
  const superuserPassword = readPassword(directory);
  const start: Starting = async (onUnexpectedEnd) => {
    await clearCluster(cluster, options.log);
    return runServer({ ...options, cluster, native, account, socketDirectory, onUnexpectedEnd });
  };
  const server = await keepRunning(start, (reason) => options.onUnexpectedEnd?.(reason));
  return { server, socketDirectory, port: server.port, superuser: 'postgres', superuserPassword };
}

/** Afterwards nothing of an earlier server is in the way of a new one. */
async function clearCluster(cluster: string, log: (line: string) => void): Promise<void> {
  if (!existsSync(cluster)) return;
  if (await endLeftovers(cluster)) log('ended the PostgreSQL that an earlier, killed run had left behind');
  removeStalePid(cluster);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}

/**
 * PostgreSQL refuses to start when the id in postmaster.pid belongs to any living process, also when that is another
 * program that got the same number after a restart of the machine or container. Call after `endLeftovers`.
 */
function removeStalePid(cluster: string): void {
  const id = postmasterOf(cluster);
  if (id && isAlive(id)) rmSync(join(cluster, 'postmaster.pid'));
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM: it lives, as another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readPassword(directory: string): string {
  const file = join(directory, 'superuser-password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new Error(`The file ${file} is missing; without it the database cannot be opened. Put it back from a back-up.`);
}

/** A socket's path may be about 100 bytes long, and the server's account must be able to reach it. */
function shortTemporary(account: Account | undefined): string {
  const usual = tmpdir();
  return usual.length <= 60 && canReach(usual, account) ? usual : '/tmp';
}

function refuseOtherMajor(directory: string): void {
  if (existsSync(join(directory, embeddedMajor))) return;
  const other = readdirSync(directory).find(
    (name) => /^\d+$/.test(name) && existsSync(join(directory, name, 'PG_VERSION')),
  );
  if (!other) return;
  throw new Error(
    `The folder ${directory} holds a database of PostgreSQL ${other}; this version of Zorgvuldig brings ` +
      `PostgreSQL ${embeddedMajor}. Nothing was changed. See "A new major version" in docs/operate/database.md.`,
  );
}
