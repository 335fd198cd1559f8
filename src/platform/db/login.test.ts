import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connected, loginFromUrl } from './login.ts';
import { DatabaseUnreachable } from './unreachable.ts';

describe('DATABASE_URL', () => {
  test('is read with its escaped characters', () => {
    expect(loginFromUrl('postgres://an%40na:p%2Fw@localhost:6543/zorg%20vuldig')).toEqual({
      host: 'localhost',
      port: 6543,
      database: 'zorg vuldig',
      user: 'an@na',
      password: 'p/w',
    });
  });

  test('can name the folder of a socket, or an IPv6 address', () => {
    expect(loginFromUrl('postgresql://u:p@/d?host=/run/postgresql')).toMatchObject({
      host: '/run/postgresql',
      port: 5432,
    });
    expect(loginFromUrl('postgres://u:p@[::1]/d')).toMatchObject({ host: '::1' });
  });

  test('to another machine always means TLS with a checked certificate', () => {
    const ssl = { rejectUnauthorized: true };
    expect(loginFromUrl('postgres://u:p@db.example.org/d').ssl).toEqual(ssl);
    expect(loginFromUrl('postgres://u:p@db.example.org/d?sslmode=require').ssl).toEqual(ssl);
    expect(() => loginFromUrl('postgres://u:p@db.example.org/d?sslmode=disable')).toThrow('TLS is needed there');
    expect(loginFromUrl('postgres://u:p@localhost/d').ssl).toBeUndefined();
  });

  test('can name the authority that signed the certificate', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zv-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'ca.pem');
    writeFileSync(file, 'certificate');
    const { ssl } = loginFromUrl(`postgres://u:p@db.example.org/d?sslrootcert=${encodeURIComponent(file)}`);
    expect(ssl).toEqual({ rejectUnauthorized: true, ca: 'certificate' });
  });

  test.each(['', 'db', 'mysql://u:p@h/d', 'postgres://u:p@h', 'postgres://u:p@h:x/d'])('%o is refused', (text) => {
    expect(() => loginFromUrl(text)).toThrow(
      'DATABASE_URL should look like postgres://user:password@host:5432/database.',
    );
  });
});

test('a database that is not there is a DatabaseUnreachable', async () => {
  const login = loginFromUrl('postgres://u:p@/d?host=/nowhere');
  await expect(connected(login, async () => 'in')).rejects.toBeInstanceOf(DatabaseUnreachable);
});
