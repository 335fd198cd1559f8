import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import { openDatabase } from '../../src/platform/db/database.ts';
import { connected, type Login } from '../../src/platform/db/login.ts';
import { prepareDatabase } from '../../src/platform/db/prepare.ts';
import { unprivilegedAccount } from '../../src/platform/db/unprivileged.ts';
import { atEnd } from './at-end.ts';
import { lookingPast, type TestDatabase } from './database.ts';

const debian = '/usr/lib/postgresql';

/** The `bin` folders of the PostgreSQL servers that a Debian-like system has installed; often none. */
export function installedPostgres(): string[] {
  const versions = existsSync(debian) ? readdirSync(debian).filter((name) => Number(name) >= 15) : [];
  return versions.map((version) => join(debian, version, 'bin')).filter((bin) => existsSync(join(bin, 'initdb')));
}

/** A server of its own from these binaries, on a socket; ends after the test file. Gives the superuser's login. */
export async function startInstalled(bin: string): Promise<Login> {
  const account = unprivilegedAccount();
  const directory = mkdtempSync(join(tmpdir(), 'zv-'));
  const cluster = join(directory, 'cluster');
  const password = join(directory, 'password');
  mkdirSync(cluster);
  writeFileSync(password, 'superuser');
  if (account) for (const path of [directory, cluster, password]) chownSync(path, account.uid, account.gid);
  const options = { ...account, cwd: directory, env: { LC_ALL: 'C' }, stdio: 'ignore' as const };
  const initdb = ['-D', cluster, '-U', 'postgres', `--pwfile=${password}`, '-A', 'scram-sha-256', '-E', 'UTF8', '-N'];
  execFileSync(join(bin, 'initdb'), initdb, options);
  const settings = ['-D', cluster, '-h', '', '-k', directory, '-F'];
  const server = spawn(join(bin, 'postgres'), settings, { ...options, detached: true });
  const ended = once(server, 'close');
  atEnd(async () => {
    server.kill('SIGINT');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  });
  const ready = () =>
    existsSync(join(cluster, 'postmaster.pid')) &&
    readFileSync(join(cluster, 'postmaster.pid'), 'utf8').includes('ready');
  while (!ready() && server.exitCode === null) await pause(10);
  return { host: directory, port: 5432, user: 'postgres', password: 'superuser', database: 'postgres' };
}

/** As `testDatabase`, on a server from these binaries, prepared by an ordinary account as a provider would give it. */
export async function installedDatabase(bin: string): Promise<TestDatabase> {
  const administrator = await startInstalled(bin);
  await connected(administrator, async (client) => {
    await client.query(`create role provider login createrole password 'provider'`);
    await client.query('create database zorgvuldig owner provider');
  });
  const bootstrap = { ...administrator, user: 'provider', password: 'provider', database: 'zorgvuldig' };
  const secret = randomBytes(32);
  const logins = await prepareDatabase({ bootstrap, secret });
  const superuser = { ...administrator, database: 'zorgvuldig' };
  const { asSuperuser, close } = lookingPast(superuser);
  const database = openDatabase({ application: logins.application, sealer: logins.sealer });
  const directory = mkdtempSync(join(tmpdir(), 'zv-test-'));
  // Registered last, so run first.
  atEnd(async () => {
    await Promise.all([database.close(), close()]);
    rmSync(directory, { recursive: true, force: true });
  });
  return { database, logins, asSuperuser, superuser, secret, directory };
}
