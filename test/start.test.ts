// The command line as somebody meets it: what it says, and how it ends.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../src/version.ts';
import { ownFolder, root, runCommand, startProcess } from './support/process.ts';

const commands = ['start', 'demo', 'doctor', 'config', 'decide', 'verify-audit', 'verify-receipt'];

test('zorgvuldig tells its commands, and each of them tells how it is used', { timeout: 60_000 }, async () => {
  const usage = await runCommand(['--help']);
  expect(usage.code).toBe(0);
  for (const command of commands) expect(usage.stdout).toContain(`  ${command} `);
  const helps = await Promise.all(
    commands.map(async (command) => ({ command, ...(await runCommand([command, '--help'])) })),
  );
  for (const { command, code, stdout, stderr } of helps) {
    expect([code, stderr], command).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: zorgvuldig ${command}`));
  }
  expect(await runCommand(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

describe('a wrong question is answered with what is right, and exit code 2', () => {
  test.each([
    [[], /Usage: zorgvuldig COMMAND/],
    [['stat'], /no command 'stat'[\s\S]*Usage/],
    [['__proto__'], /no command '__proto__'/],
    [['start', '--prot', '1'], /--prot/],
    [['start', '--port', 'negen'], /PORT/],
    [['start', '--port', '99999'], /PORT/],
    [['start', '3000'], /3000/],
    [['demo', '--host', '0.0.0.0'], /loopback/],
    [['config', 'alles'], /alles/],
    [['decide'], /./],
    [['decide', 'nergens.yaml'], /bestand is er niet/],
    [['verify-audit'], /./],
    [['verify-audit', 'nergens.gz'], /nergens\.gz/],
    [['verify-receipt'], /FILE/],
    [['verify-receipt', 'nergens.json', '--pub', 'ook-niet'], /nergens\.json/],
  ])('zorgvuldig %j', async (args, says) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect(code, stdout + stderr).toBe(2);
    expect(stdout + stderr).toMatch(says);
    expect(stdout + stderr, 'A sentence, not a stack').not.toMatch(/\n\s+at /);
  });
});

describe('settings', () => {
  const secret = 'geheim-wachtwoord';

  test('are shown with their source, and secrets as set or not', async () => {
    const env = { DATABASE_URL: `postgres://ik:${secret}@db.example.org/z`, KEK: secret, PORT: '4000' };
    const { code, stdout, stderr } = await runCommand(['config'], { env });
    expect(code, stderr).toBe(0);
    expect(stdout).not.toContain(secret);
    expect(stdout).toMatch(/DATABASE_URL +\(set\) +environment/);
    expect(stdout).toMatch(/PORT +4000 +environment/);
    expect(stdout).toMatch(/HOST +127\.0\.0\.1 +default/);
  });

  test('that are wrong are named all at once, without the value of a secret', async () => {
    const env = { DATABASE_URL: `mysql://ik:${secret}@db/z`, SMTP_URL: secret, PORT: 'drie', PRODUCTION: 'ja' };
    for (const command of ['config', 'start']) {
      const { code, stdout, stderr } = await runCommand([command], { env });
      expect(code).toBe(2);
      for (const name of ['DATABASE_URL', 'SMTP_URL', 'PORT', 'PRODUCTION']) expect(stderr).toContain(name);
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  test('that lead nowhere end the start with a sentence, without the password', { timeout: 60_000 }, async () => {
    const env = { DATABASE_URL: `postgres://ik:${secret}@127.0.0.1:9/z`, ZORGVULDIG_DATA: ownFolder() };
    const { code, stdout, stderr } = await runCommand(['start'], { env });
    expect(code, stderr).toBe(1);
    expect(stderr).toMatch(/^zorgvuldig: /m);
    expect(stdout + stderr).not.toMatch(new RegExp(`${secret}|\\n\\s+at `));
  });
});

test(
  'a second start on the same folder is refused with a sentence, and the first goes on',
  { timeout: 60_000 },
  async () => {
    const data = ownFolder();
    const first = await startProcess('start', { ZORGVULDIG_DATA: data });
    const second = await runCommand(['start', '--port', '1'], { env: { ZORGVULDIG_DATA: data } });
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/in use by another process|already running/);
    expect((await fetch(first.url)).status).toBe(200);
    await first.end();
    expect(existsSync(join(data, 'postgres', '18', 'postmaster.pid')), 'PostgreSQL ended with it').toBe(false);
  },
);

const stamp = join(root, 'node_modules', '.zorgvuldig-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
const olderNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => {
  const major = Number(/^v(\d+)/.exec(existsSync(path) ? String(spawnSync(path, ['--version']).stdout) : '')?.[1] ?? 0);
  return major >= 20 && major < 24;
});

test.skipIf(!installed || !olderNode)('an older Node starts the Node that npm brought', async () => {
  const bin = join(root, 'bin', 'zorgvuldig');
  const done = spawnSync(olderNode!, [bin, '--version'], { encoding: 'utf8' });
  expect([done.status, done.stdout, done.stderr]).toEqual([0, `${version}\n`, '']);
});
