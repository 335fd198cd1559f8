import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say, sayLoadAfter, sayMachine } from '../support/machine.ts';
import { median } from '../support/rounds.ts';
import { processTree } from './process-memory.ts';

const ROUNDS = Number(process.argv[2] ?? 7);
const IDLE_SECONDS = Number(process.argv[3] ?? 60);
const FIRST_PAGE_GOAL = 10;
const MEMORY_GOAL = 200;
const command = join(import.meta.dirname, '../../bin/zorgvuldig');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port');
  return address.port;
}

const statusOf = (port: number): Promise<number> =>
  new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path: '/' }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    asked.on('error', () => resolve(0));
    asked.end();
  });

/** From the command as it is typed to the first page with status 200, in seconds. */
async function start(data: string): Promise<{ child: ChildProcess; seconds: number }> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [command, 'start', '--port', String(port), '--data', data], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while ((await statusOf(port)) !== 200) {
    if (child.exitCode !== null) throw new Error(`It ended with code ${child.exitCode}`);
    if (performance.now() - began > 120_000) throw new Error('No page within two minutes');
    await pause(20);
  }
  return { child, seconds: (performance.now() - began) / 1000 };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function sayMemory(when: string, root: number): number {
  const all = processTree(root);
  const product = all.find(({ command: line }) => line.includes('cli/main.ts'));
  if (!product) throw new Error('The process of the product was not found');
  const postgres = all.filter(({ command: line }) => line.includes('postgres'));
  const rest = all.filter((each) => each !== product && !postgres.includes(each));
  const sum = (of: typeof all) => of.reduce((total, each) => total + each.pss, 0).toFixed(0);
  const { rss, pss, peak } = product;
  say(`${when}: ${rss.toFixed(0)} MB RSS, ${pss.toFixed(0)} MB PSS, peak ${peak.toFixed(0)} MB`);
  say(
    `  beside it, PSS: PostgreSQL ${sum(postgres)} MB; ${rest.length} helper processes (launcher, compiler) ${sum(rest)} MB`,
  );
  return rss;
}

const verdict = (met: boolean): string => (met ? 'MET' : 'NOT MET');

async function sayIdleMemory(data: string): Promise<void> {
  const { child } = await start(data);
  sayMemory('after the first page', child.pid!);
  await pause(IDLE_SECONDS * 1000);
  const rss = sayMemory(`after ${IDLE_SECONDS} s idle`, child.pid!);
  say(
    `idle memory of the process, RSS: ${rss.toFixed(0)} MB  goal below ${MEMORY_GOAL}: ${verdict(rss < MEMORY_GOAL)}\n`,
  );
  await stop(child);
}

sayMachine('First page and idle memory', ['tsx', 'pg', 'hono']);
say('work       `zorgvuldig start` with packages installed; a new data folder, then the same folder again');
const times: { first: number[]; second: number[] } = { first: [], second: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-bench-'));
  const data = join(folder, 'data');
  for (const which of ['first', 'second'] as const) {
    const { child, seconds } = await start(data);
    times[which].push(seconds);
    await stop(child);
  }
  if (round === ROUNDS - 1 && process.platform === 'linux') await sayIdleMemory(data);
  // PostgreSQL may still be removing files of its own: a folder that changes underneath is left half removed.
  for (let tries = 0; tries < 20 && existsSync(folder); tries += 1) {
    rmSync(folder, { recursive: true, force: true });
    if (existsSync(folder)) await pause(250);
  }
}
for (const [which, seconds] of Object.entries(times)) {
  const [low, high] = [Math.min(...seconds), Math.max(...seconds)];
  const goal = `goal below ${FIRST_PAGE_GOAL}: ${verdict(median(seconds) < FIRST_PAGE_GOAL)}`;
  say(
    `${which} start to first page: ${median(seconds).toFixed(1)} s  (${low.toFixed(1)} – ${high.toFixed(1)}, n=${seconds.length})  ${goal}`,
  );
}
sayLoadAfter();
