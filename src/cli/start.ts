import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, environment, readConfig, WrongSetting } from '../config.ts';
import { logToStderr } from '../platform/log.ts';
import type { Command } from './command.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`zorgvuldig: ${text}\n`);

export const startCommand: Command = {
  name: 'start',
  summary: 'start the product',
  help: `Usage: zorgvuldig start [--port PORT] [--host ADDRESS] [--data FOLDER]

Starts the product: its own database and keys in FOLDER (default ./data), pages on http://127.0.0.1:3000.
The first time it prints a start code; who opens the page needs it to begin an organisation.
All settings: zorgvuldig config. Stop with Ctrl+C.
`,
  run: (args) => withOptions(args, (told) => keepRunning(readConfig(environment(told)))),
};

export const demoCommand: Command = {
  name: 'demo',
  summary: 'start the demo with throw-away data',
  help: `Usage: zorgvuldig demo [--port PORT]

Starts the demo on http://127.0.0.1:3001: two invented organisations, a role switcher without account, an outbox that
shows every mail and text message, and a clock that can be moved forward. Nothing leaves this computer, and
everything is thrown away when it stops. It listens on the loopback address only.
`,
  run: (args) => withOptions(args, runDemo),
};

/** Data in a folder of its own that ends with the process; nothing of the environment can make it reach outside. */
async function runDemo(told: Told): Promise<number> {
  if (told.HOST !== undefined || told.ZORGVULDIG_DATA !== undefined) {
    complain('the demo listens on the loopback address and keeps nothing: it takes --port only.');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-demo-'));
  const given = { ZORGVULDIG_DATA: folder, HOST: '127.0.0.1', PORT: told.PORT ?? '3001' };
  try {
    return await keepRunning(readConfig(given, true));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Told = Partial<Record<'PORT' | 'HOST' | 'ZORGVULDIG_DATA', string>>;

async function withOptions(args: string[], run: (told: Told) => Promise<number>): Promise<number> {
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' } } as const;
    const { port, host, data } = parseArgs({ args, options }).values;
    return await run({
      ...(port !== undefined && { PORT: port }),
      ...(host !== undefined && { HOST: host }),
      ...(data !== undefined && { ZORGVULDIG_DATA: data }),
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const wrongUse =
      error instanceof WrongSetting || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    complain(error.message);
    return wrongUse ? 2 : 1;
  }
}

async function keepRunning(config: Config): Promise<number> {
  say('\n  Zorgvuldig is starting …');
  const { startProduct } = await import('../main.ts');
  const running = await startProduct(config, logToStderr);
  say(`  Zorgvuldig is ready: ${running.url}${config.demo ? '/demo' : ''}\n`);
  if (running.setupCode) say(`  Start code (startcode) for the first organisation: ${running.setupCode}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await running.stop();
  return 0;
}
