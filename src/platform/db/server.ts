import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { folderName } from './create-cluster.ts';
import { clusterName } from './leftovers.ts';
import { serverSettings } from './server-settings.ts';
import type { Account } from './unprivileged.ts';

export type ServerOptions = {
  cluster: string;
  native: string;
  account: Account | undefined;
  socketDirectory: string;
  log: (line: string) => void;
  onUnexpectedEnd?: (reason: string) => void;
  unsafeFast?: boolean;
};

export type Server = { port: number; stop: () => Promise<void> };

const port = 5432;

/** Starts `postgres` on an existing cluster and resolves when it accepts connections. */
export async function runServer(options: ServerOptions): Promise<Server> {
  const child = startPostgres(options);
  const lastLines = listen(child, options.log);
  const ended = once(child, 'close');
  const guard = endWithUs(child, options.account);
  let asked = false;
  child.once('close', () => {
    guard.kill();
    if (!asked) options.onUnexpectedEnd?.(lastLines.join('\n'));
  });
  try {
    await ready(options.cluster, child);
  } catch (cause) {
    asked = true;
    child.kill('SIGQUIT');
    await ended;
    throw new Error(`PostgreSQL did not start on ${options.cluster}. It says:\n${lastLines.join('\n')}`, { cause });
  }
  const stop = async () => {
    asked = true;
    if (child.exitCode === null && child.signalCode === null) await endGently(child, ended);
  };
  return { port, stop };
}

/** Passes on what the server says while it runs, and keeps the last ten lines, which tell why it ended. */
function listen(child: ChildProcess, log: (line: string) => void): string[] {
  const lastLines: string[] = [];
  let running = false;
  createInterface({ input: child.stderr! }).on('line', (line) => {
    lastLines.splice(0, lastLines.length - 9);
    lastLines.push(line);
    if (line.includes('received fast shutdown request')) running = false;
    if (running) log(line);
    if (line.includes('database system is ready to accept connections')) running = true;
  });
  return lastLines;
}

function startPostgres({ cluster, native, account, socketDirectory, unsafeFast }: ServerOptions): ChildProcess {
  const settings = serverSettings({
    socketDirectory,
    port,
    unsafeFast: unsafeFast ?? false,
    name: clusterName(cluster),
  });
  return spawn(join(native, 'bin', 'postgres'), ['-D', folderName(cluster), ...settings], {
    ...account,
    cwd: cluster,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // Out of the terminal's group: Ctrl-C must first let the application finish its work.
    detached: true,
  });
}

/**
 * A shell that waits for the end of its input, which comes when this process ends in whatever way, and then asks the
 * server to stop. Costs one small process; without it a kill -9 leaves PostgreSQL behind until the next start.
 */
function endWithUs(server: ChildProcess, account: Account | undefined): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$0" 2>/dev/null', String(server.pid)], {
    ...account,
    cwd: '/',
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.on('error', () => undefined);
  guard.stdin?.on('error', () => undefined);
  return guard;
}

/** Line 8 of postmaster.pid says "ready" once the server takes connections; pg_ctl looks at the same line. */
async function ready(cluster: string, child: ChildProcess): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  child.once('error', () => undefined);
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return;
    await pause(10);
  }
  throw new Error('The server ended while starting.');
}

async function endGently(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGINT');
  const force = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await ended;
  clearTimeout(force);
}
