import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openKeyStore, type KeyStoreSettings } from './open-key-store.ts';
import { errnoOf } from '../../src/connections/keys/file/durable.ts';
import { keyKinds, type KeyRef, type KeyStore } from '../../src/connections/keys/port.ts';
import { embeddedMajor, startEmbedded, type EmbeddedPostgres } from '../../src/platform/db/embedded.ts';
import { connected, loginToEmbedded, type Login } from '../../src/platform/db/login.ts';

/** One implementation under the contract. */
export type Harness = {
  start(): Promise<void>;
  settings(): KeyStoreSettings;
  open(): Promise<KeyStore>;
  /** Writes on the destruction list and nothing else, as a crash between list and key would leave it. Store closed. */
  listOnly(ref: KeyRef, at: Date): Promise<void>;
  /** Where bytes could lie. */
  root(): string;
  stop(): Promise<void>;
};

export function fileHarness(): Harness {
  let folder = '';
  const settings = (): KeyStoreSettings => ({
    kind: 'file',
    directory: join(folder, 'keys'),
    copy: join(folder, 'copy'),
  });
  return {
    start: async () => void (folder = mkdtempSync(join(tmpdir(), 'zv-keys-'))),
    settings,
    open: () => openKeyStore(settings()),
    async listOnly(ref, at) {
      const key = `${ref.organisation}/${ref.kind}/${ref.id}/${ref.version}`;
      appendFileSync(join(folder, 'keys', 'destroyed.ndjson'), `${JSON.stringify({ key, at })}\n`);
    },
    root: () => folder,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function postgresHarness(): Harness & {
  login(): Login;
  superuser(): Login;
  crash(given?: { between: () => Promise<void> }): Promise<void>;
} {
  let folder = '';
  let server: EmbeddedPostgres;
  let superuser: Login;
  let login: Login;
  const start = async () => {
    server = await startEmbedded({ directory: folder, log: () => undefined });
    superuser = await loginToEmbedded(server, 'keys');
    login = { ...superuser, user: 'keys', password: 'keys-of-a-test' };
  };
  /** The steps of docs/operate/keys.md: the store works with these rights and no more. */
  const prepare = () =>
    connected(superuser, async (client) => {
      await client.query(`create role keys login password '${login.password}'`);
      await client.query('alter database keys owner to keys');
      await client.query('grant pg_checkpoint to keys');
      await client.query('grant execute on function pg_switch_wal() to keys');
      await client.query('alter system set wal_recycle = off');
      await client.query('select pg_reload_conf()');
    });
  return {
    async start() {
      folder = mkdtempSync(join(tmpdir(), 'zv-keys-'));
      await start();
      await prepare();
    },
    settings: () => ({ kind: 'postgres', login }),
    open: () => openKeyStore({ kind: 'postgres', login }),
    listOnly: (ref, at) =>
      connected(login, async (client) => {
        const values = [ref.organisation, ref.kind, ref.id, ref.version, at];
        await client.query('insert into zorgvuldig_keys.destroyed values ($1, $2, $3, $4, $5)', values);
      }),
    root: () => folder,
    login: () => login,
    superuser: () => superuser,
    async crash(given) {
      const [postmaster] = readFileSync(join(folder, embeddedMajor, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(postmaster), 'SIGKILL');
      await server.stop();
      await given?.between();
      await start();
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Files under `root` that hold the first or the last half of these 60 bytes: as they are, as hex, or as base64. Halves,
 * because the end of a page may stand between them in a WAL file.
 */
export function filesWith(root: string, bytes: Buffer): string[] {
  const halves = [bytes.subarray(0, 27), bytes.subarray(33)];
  const texts = (['hex', 'base64', 'base64url'] as const).flatMap((form) => halves.map((half) => half.toString(form)));
  const forms = [...halves, ...texts.map((text) => Buffer.from(text))];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file));
  return files.filter((file) => {
    const content = readIfThere(file);
    return content !== undefined && forms.some((form) => content.includes(form));
  });
}

/** A server that runs removes files while we look. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const runTs = ['--import', 'tsx'];

/** Starts a process that puts keys, kills it with -9 after `count` acknowledgements, and returns what it acknowledged. */
export async function putUntilKilled(settings: KeyStoreSettings, count: number): Promise<KeyRef[]> {
  const script = join(import.meta.dirname, '../support/put-keys.ts');
  const child = spawn(process.execPath, [...runTs, script, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === count) child.kill('SIGKILL');
  }
  await closed;
  return acknowledged.map(refFrom);
}

function refFrom(line: string): KeyRef {
  const [organisation = '', kind, id = '', version] = line.split('/');
  return { organisation, kind: keyKinds.find((name) => name === kind)!, id, version: Number(version) };
}

/** Runs a script on a disk of its own of so many kilobytes. */
export function onSmallDisk(kilobytes: number, script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'zv-disk-'));
  const command = `mount -t tmpfs -o size=${kilobytes}k tmpfs "$1" && exec "$2" --import tsx "$3" "$1"`;
  const done = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', command, 'sh', folder, process.execPath, join(import.meta.dirname, '../support', script)],
    {
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true, force: true });
  return done;
}

/** Making a small disk needs a mount namespace, which not every machine allows. */
export const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;
