import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { atEnd } from './at-end.ts';

export const root = join(import.meta.dirname, '..', '..');

/** What bin/zorgvuldig becomes, once Node and the packages are there. */
const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;
export const zorgvuldig = (args: readonly string[]) => [
  '--disable-warning=ExperimentalWarning',
  '--import',
  tsx,
  join(root, 'src', 'cli', 'main.ts'),
  ...args,
];

type Environment = Record<string, string>;

/** The environment of the tests without a setting of the product that happens to be set on this machine. */
const cleanEnvironment = (more: Environment): Environment => {
  const { PATH = '', HOME = '', TMPDIR, LANG } = process.env;
  return { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...(LANG && { LANG }), ...more };
};

export type Ended = { code: number | null; stdout: string; stderr: string };

/** Runs a command of the product to its end. */
export function runCommand(
  args: readonly string[],
  {
    env = {},
    input,
    node = zorgvuldig(args),
    cwd,
  }: { env?: Environment; input?: string; node?: readonly string[]; cwd?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, node, { env: cleanEnvironment(env), ...(cwd && { cwd }) });
  child.stdin.end(input ?? '');
  const heard = listenTo(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...heard.said() }));
  });
}

function listenTo(child: ChildProcess) {
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => void (said.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => void (said.stderr += chunk.toString()));
  return { said: () => ({ ...said }) };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** A folder that goes away with the test file. */
export function ownFolder(name = 'zv-test-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  atEnd(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Product = {
  url: string;
  /** Waits for the set-up code that a first run prints. */
  setupCode: () => Promise<string>;
  /** Everything it wrote so far. */
  said: () => { stdout: string; stderr: string };
  /** Ends it as Ctrl+C does, or without warning. */
  end: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
};

/** Starts the product or its demo as a process of its own and waits until it says that it is ready. */
export async function startProcess(
  command: 'start' | 'demo',
  env: Environment = {},
  args: readonly string[] = [],
): Promise<Product> {
  const port = String(await freePort());
  const child = spawn(process.execPath, zorgvuldig([command, '--port', port, ...args]), {
    env: cleanEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { said } = listenTo(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end: Product['end'] = async (signal = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  atEnd(() => end());
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const ready = /ready: (http:\/\/[^/\s]+)/.exec(said().stdout)?.[1];
      if (ready) resolve(ready);
    });
    child.once('close', () => reject(new Error(`It ended before it was ready:\n${said().stdout}${said().stderr}`)));
  });
  const printed = () => /first organisation: (\S+)/.exec(said().stdout)?.[1];
  const setupCode = async () => (await vi.waitUntil(printed, { timeout: 20_000, interval: 50 }))!;
  return { url, setupCode, said, end };
}
