import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packagedPostgres, usableBinaries } from './binaries.ts';
import { createCluster } from './create-cluster.ts';
import { lockFolder } from './folder-lock.ts';
import { endLeftovers } from './leftovers.ts';
import { runServer, type Server } from './server.ts';
import { canReach, unprivilegedAccount, type Account } from './unprivileged.ts';

/** The major version inside the pinned package; also the name of the cluster's folder. */
export const embeddedMajor = '18';

export type EmbeddedOptions = {
  /** Belongs to this server alone, for example data/postgres. Made when missing. */
  directory: string;
  /** Lines of PostgreSQL's own log: no statements, no values. */
  log: (line: string) => void;
  /** Called when the server ends without having been asked to. */
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
  const unlock = lockFolder(directory);
  const cleanUp: (() => void)[] = [unlock];
  const undo = () => {
    for (const step of cleanUp.splice(0).reverse()) step();
  };
  try {
    refuseOtherMajor(directory);
    const server = await startLocked(directory, options, cleanUp);
    const stop = async () => {
      await server.stop();
      undo();
    };
    return { ...server.address, stop };
  } catch (error) {
    undo();
    throw error;
  }
}

type Started = { address: Omit<EmbeddedPostgres, 'stop'>; stop: () => Promise<void> };

async function startLocked(directory: string, options: EmbeddedOptions, cleanUp: (() => void)[]): Promise<Started> {
  const account = unprivilegedAccount();
  const cluster = join(directory, embeddedMajor);
  if (existsSync(cluster) && (await endLeftovers(cluster))) {
    options.log('ended the PostgreSQL that an earlier, killed run had left behind');
  }
  const temporary = shortTemporary(account);
  const binaries = usableBinaries(packagedPostgres(), account, temporary);
  cleanUp.push(binaries.discard);
  if (!existsSync(cluster)) createCluster({ directory, cluster, native: binaries.native, account, temporary });
  const socketDirectory = mkdtempSync(join(temporary, 'zv-'));
  cleanUp.push(() => rmSync(socketDirectory, { recursive: true, force: true }));
  if (account) chownSync(socketDirectory, account.uid, account.gid);
  const server: Server = await runServer({ ...options, cluster, native: binaries.native, account, socketDirectory });
  const superuserPassword = readFileSync(join(directory, 'superuser-password'), 'utf8').trim();
  return {
    address: { socketDirectory, port: server.port, superuser: 'postgres', superuserPassword },
    stop: server.stop,
  };
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
