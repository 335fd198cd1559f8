import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);
const READY = /ready: (http:\/\/127\.0\.0\.1:\d+\/demo)/;

export type DemoStarter = { start: () => Promise<string>; stop: () => Promise<void> };

/**
 * Starts the demo as a process of its own, with its own data and port, from the welcome page: so that nothing of the
 * demo can ever be near real people. Null where others can reach this server. Asked twice, it is the same demo.
 */
export function demoStarter(host: string): DemoStarter | null {
  if (!LOOPBACK.has(host)) return null;
  let running: { process: ChildProcess; url: Promise<string> } | undefined;
  return {
    async start() {
      if (!running || running.process.exitCode !== null) running = spawnDemo(await freePort());
      return running.url;
    },
    async stop() {
      const child = running?.process;
      if (!child || child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function spawnDemo(port: number): { process: ChildProcess; url: Promise<string> } {
  const cli = join(import.meta.dirname, '..', 'cli', 'main.ts');
  const child = spawn(process.execPath, [...process.execArgv, cli, 'demo', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = READY.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('The demo ended before it was ready')));
  });
  return { process: child, url };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
