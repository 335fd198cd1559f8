import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packagedPostgres, repairLinks, usableBinaries } from './binaries.ts';
import { startEmbedded, type EmbeddedPostgres } from './embedded.ts';
import { clusterName, postmasterOf, processesNamed } from './leftovers.ts';
import { connected, loginToEmbedded } from './login.ts';
import { makeTemporary, removeTemporaries } from './temporaries.ts';
import { canReach, unprivilegedAccount } from './unprivileged.ts';

const running: EmbeddedPostgres[] = [];
const folders: string[] = [];
const asRoot = process.getuid?.() === 0;
const somebody = { uid: 4712, gid: 4712 };

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'zv-test-'));
  folders.push(made);
  return made;
}

/** A folder with a cluster that was made before; making one takes a second. */
function usedFolder(): string {
  const made = folder();
  execFileSync('cp', ['-a', `${original}/.`, made]);
  return made;
}

const original = mkdtempSync(join(tmpdir(), 'zv-test-'));
beforeAll(async () => {
  await (await start(original)).server.stop();
});
afterAll(() => rmSync(original, { recursive: true, force: true }));

async function start(directory: string, more: { onUnexpectedEnd?: (reason: string) => void } = {}) {
  const lines: string[] = [];
  const server = await startEmbedded({ directory, log: (line) => lines.push(line), unsafeFast: true, ...more });
  running.push(server);
  return { server, lines };
}

const write = async (server: EmbeddedPostgres, statement: string) =>
  connected(await loginToEmbedded(server), (client) => client.query(statement));

/** A process of its own that starts the server on this folder and then waits. */
async function startElsewhere(directory: string) {
  const script = join(import.meta.dirname, '../../../test/support/start-and-wait.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

const cluster = (directory: string) => join(directory, '18');
const processes = (directory: string) => processesNamed(clusterName(cluster(directory)));

describe('the server inside', () => {
  test('keeps what was written over a stop and a start, and leaves no process, socket or pid file', async () => {
    const directory = usedFolder();
    const first = await start(directory);
    await write(first.server, 'create table kept (n int); insert into kept values (7)');
    await first.server.stop();
    expect(processes(directory)).toEqual([]);
    expect(existsSync(first.server.socketDirectory)).toBe(false);
    expect(postmasterOf(cluster(directory))).toBeUndefined();
    const second = await start(directory);
    expect((await write(second.server, 'select n from kept')).rows).toEqual([{ n: 7 }]);
  });

  test('listens on no network port, and its socket is closed to other users', async () => {
    const { server } = await start(usedFolder());
    expect((await write(server, 'show listen_addresses')).rows).toEqual([{ listen_addresses: '' }]);
    expect(statSync(server.socketDirectory).mode & 0o777).toBe(0o700);
  });

  test('refuses a wrong password', async () => {
    const { server } = await start(usedFolder());
    const login = { ...(await loginToEmbedded(server)), password: 'guess' };
    await expect(connected(login, (client) => client.query('select'))).rejects.toThrow(
      'password authentication failed',
    );
  });

  test('flushes to disk unless a test says otherwise, and never logs statements', async () => {
    const server = await startEmbedded({ directory: usedFolder(), log: () => undefined });
    running.push(server);
    const { rows } = await write(
      server,
      `select name, setting from pg_settings
      where name in ('fsync', 'log_error_verbosity', 'log_min_error_statement') order by name`,
    );
    expect(rows.map((row) => row.setting)).toEqual(['on', 'terse', 'panic']);
  });

  test.skipIf(!asRoot)(
    'runs as an ordinary user when started by root, also under a folder that only root can enter',
    async () => {
      const parent = folder();
      expect(canReach(parent, unprivilegedAccount())).toBe(false);
      await start(join(parent, 'data'));
      const id = postmasterOf(cluster(join(parent, 'data')))!;
      expect(statSync(`/proc/${id}`).uid).toBe(unprivilegedAccount()!.uid);
    },
  );

  test('starts over after a first start that was cut off half-way', async () => {
    const directory = folder();
    mkdirSync(join(directory, '18.unfinished', 'base'), { recursive: true });
    const { server } = await start(directory);
    expect((await write(server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('is started again on the same socket when it ends without being asked, and says why it ended', async () => {
    const directory = usedFolder();
    const { promise: ended, resolve } = Promise.withResolvers<string>();
    const { server } = await start(directory, { onUnexpectedEnd: resolve });
    const killed = postmasterOf(cluster(directory))!;
    process.kill(killed, 'SIGQUIT');
    expect(await ended).toContain('immediate shutdown');
    await expect.poll(() => postmasterOf(cluster(directory))).not.toBeOneOf([killed, undefined]);
    await expect
      .poll(() => write(server, 'select 1 as one').catch(() => undefined))
      .toMatchObject({ rows: [{ one: 1 }] });
  });

  test('can be stopped while it is being started again', async () => {
    const directory = usedFolder();
    const { promise: ended, resolve } = Promise.withResolvers<string>();
    const { server } = await start(directory, { onUnexpectedEnd: resolve });
    process.kill(postmasterOf(cluster(directory))!, 'SIGKILL');
    await ended;
    await server.stop();
    await expect.poll(() => processes(directory)).toEqual([]);
    await start(directory);
  });

  test('passes on what it says while it runs, but no errors of statements, which quote values', async () => {
    const { server, lines } = await start(usedFolder());
    await expect(write(server, `select 'Amina'::int`)).rejects.toThrow('invalid input syntax');
    await write(server, 'select pg_reload_conf()');
    // A server that is asked to reload and to stop at once only stops, and what comes after that is not passed on.
    await expect.poll(() => lines.join(), { timeout: 10_000 }).toContain('LOG:');
    await server.stop();
    expect(lines.filter((line) => line.includes('Amina'))).toEqual([]);
  });
});

describe('one folder, one server', () => {
  test('a second start in the same process is refused with a sentence', async () => {
    const directory = usedFolder();
    await start(directory);
    await expect(start(directory)).rejects.toThrow(`Another Zorgvuldig is already running on the folder ${directory}.`);
  });

  test('a second start from another process is refused, and possible again once that process is gone', async () => {
    const directory = usedFolder();
    const other = await startElsewhere(directory);
    await expect(start(directory)).rejects.toThrow('Another Zorgvuldig is already running');
    const ended = once(other, 'exit');
    other.kill('SIGKILL');
    await ended;
    const { server } = await start(directory);
    expect((await write(server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('the server ends by itself when the process that started it is killed', async () => {
    const directory = usedFolder();
    const other = await startElsewhere(directory);
    expect(processes(directory)).not.toEqual([]);
    other.kill('SIGKILL');
    while (processes(directory).length > 0) await pause(10);
    expect(postmasterOf(cluster(directory))).toBeUndefined();
    const { server } = await start(directory);
    expect((await write(server, 'select n from left_behind')).rows).toEqual([{ n: 1 }]);
  });

  test.skipIf(!existsSync('/proc/self'))(
    'a server left behind is ended by the next start, and nothing is lost',
    async () => {
      const directory = usedFolder();
      const other = await startElsewhere(directory);
      const orphan = postmasterOf(cluster(directory))!;
      for (const guard of guardsOf(orphan)) process.kill(guard, 'SIGKILL');
      const ended = once(other, 'exit');
      other.kill('SIGKILL');
      await ended;
      expect(processes(directory)).toContain(orphan);
      const { server, lines } = await start(directory);
      expect(lines).toContain('ended the PostgreSQL that an earlier, killed run had left behind');
      expect(processes(directory)).not.toContain(orphan);
      expect(readFileSync(join(directory, 'temporaries'), 'utf8').trim()).toBe(server.socketDirectory);
      expect((await write(server, 'select n from left_behind')).rows).toEqual([{ n: 1 }]);
    },
  );

  test('the pid of an earlier run that now belongs to another program does not stop the start', async () => {
    const directory = usedFolder();
    const stranger = spawn('sleep', ['60']);
    try {
      writeFileSync(
        join(cluster(directory), 'postmaster.pid'),
        `${stranger.pid}\n${cluster(directory)}\n1\n5432\n\n\n\n`,
      );
      const again = await start(directory);
      expect((await write(again.server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });
});

describe('what cannot work is said in a sentence', () => {
  test('a database of another major version is left alone', async () => {
    const directory = folder();
    mkdirSync(join(directory, '17'));
    writeFileSync(join(directory, '17', 'PG_VERSION'), '17\n');
    await expect(start(directory)).rejects.toThrow(/holds a database of PostgreSQL 17.*Nothing was changed/);
    expect(existsSync(cluster(directory))).toBe(false);
  });

  test('a platform without a package points at DATABASE_URL', () => {
    expect(() => packagedPostgres('sunos', 'sparc')).toThrow(/sunos sparc.*Set DATABASE_URL/);
  });

  test('a lost password file is named, and the folder is free again', async () => {
    const directory = usedFolder();
    rmSync(join(directory, 'superuser-password'));
    await expect(start(directory)).rejects.toThrow(/superuser-password is missing/);
    await expect(start(directory)).rejects.toThrow(/superuser-password is missing/);
  });

  test('a server that cannot start says what PostgreSQL says', async () => {
    const directory = usedFolder();
    rmSync(join(cluster(directory), 'global', 'pg_control'));
    await expect(start(directory)).rejects.toThrow(/PostgreSQL did not start on .*\n.*pg_control/s);
  });

  test.skipIf(!asRoot || !canReach(import.meta.dirname, somebody))(
    'a folder of another user is refused with a sentence, and root goes on as that user',
    async () => {
      const directory = usedFolder();
      execFileSync('chown', ['-R', '4711:4711', directory]);
      const { server } = await start(directory);
      expect(statSync(`/proc/${postmasterOf(cluster(directory))}`).uid).toBe(4711);
      await server.stop();
      const script = join(import.meta.dirname, '../../../test/support/start-and-wait.ts');
      const asSomebody = { ...somebody, encoding: 'utf8' as const, env: { TMPDIR: '/tmp', HOME: '/tmp' } };
      const refused = spawnSync(process.execPath, ['--import', 'tsx', script, directory], asSomebody);
      expect(refused.stderr).toContain(`The folder ${directory} belongs to another user (number 4711).`);
    },
  );

  test('root without a user "nobody" is told to start as somebody else', () => {
    const list = join(folder(), 'passwd');
    writeFileSync(list, 'root:x:0:0::/root:/bin/sh\n');
    if (asRoot) expect(() => unprivilegedAccount(list)).toThrow(/no user "nobody"/);
    else expect(unprivilegedAccount(list)).toBeUndefined();
  });
});

describe('the binaries', () => {
  const withoutLinks = () => {
    const packageRoot = join(folder(), 'package');
    const native = join(packageRoot, 'native');
    cpSync(packagedPostgres(), native, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    for (const { target } of links) rmSync(join(packageRoot, target));
    return native;
  };

  test("links that the skipped install script would have made are made from the package's own list", () => {
    const native = withoutLinks();
    expect(existsSync(join(native, 'lib', 'libicuuc.so.60'))).toBe(false);
    expect(repairLinks(native)).toBe(true);
    expect(existsSync(join(native, 'lib', 'libicuuc.so.60'))).toBe(true);
  });

  test.skipIf(!asRoot)(
    'are copied to where the ordinary user can reach them, links included, and thrown away after',
    () => {
      const native = withoutLinks();
      const directory = folder();
      const copy = usableBinaries(native, unprivilegedAccount(), () => makeTemporary(directory, tmpdir()));
      expect(copy).not.toBe(native);
      expect(canReach(join(copy, 'bin'), unprivilegedAccount())).toBe(true);
      expect(existsSync(join(copy, 'lib', 'libicuuc.so.60'))).toBe(true);
      removeTemporaries(directory);
      expect(existsSync(copy)).toBe(false);
    },
  );
});

/** The shells that would end this server, found by their argument. */
function guardsOf(id: number): number[] {
  return processesMatching((words) => words[0] === '/bin/sh' && words.at(-1) === String(id));
}

function processesMatching(wanted: (words: string[]) => boolean): number[] {
  const ids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  const words = (id: string) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').filter(Boolean);
    } catch {
      return [];
    }
  };
  return ids.filter((id) => wanted(words(id))).map(Number);
}
