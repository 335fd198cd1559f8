import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFileKeyStore } from '../../connections/keys/file/open-file-store.ts';
import { kekFromFileOrNew } from '../../connections/keys/kek/kek-file.ts';
import type { KeyStore } from '../../connections/keys/port.ts';
import { vaultFindings, type VaultSetting } from './findings.ts';

const folder = mkdtempSync(join(tmpdir(), 'zv-findings-'));
const data = join(folder, 'data');
const places = { directory: join(data, 'keys'), copy: join(data, 'keys-copy') };
let keys: KeyStore;
const find = async (given: Partial<VaultSetting>) =>
  vaultFindings({ production: true, keys, data, keyFolders: [places.directory], ...given });

beforeAll(async () => {
  mkdirSync(join(data, 'postgres'), { recursive: true });
  keys = await openFileKeyStore(places);
});
afterAll(async () => {
  await keys.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what doctor says about keys', () => {
  it('objects in production when keys and database share a volume, and only warns while trying out', async () => {
    const databaseFolder = join(data, 'postgres');
    const finding = { code: 'keys-beside-database', severity: 'stop' };
    expect(await find({ databaseFolder })).toContainEqual(expect.objectContaining(finding));
    const trying = await find({ databaseFolder, production: false });
    expect(trying).toContainEqual(expect.objectContaining({ ...finding, severity: 'warn' }));
    expect(await find({})).not.toContainEqual(expect.objectContaining({ code: finding.code }));
  });

  it('objects to a KEK inside the data folder, or one that others can read', async () => {
    const codes = async (kekFile: string) => (await find({ kekFile })).map(({ code }) => code);
    const inside = join(data, 'secret', 'kek');
    const outside = join(folder, 'etc', 'deeper', 'kek');
    await kekFromFileOrNew(inside);
    await kekFromFileOrNew(outside);
    expect(await codes(inside)).toContain('kek-inside-data');
    expect(await codes(outside)).not.toContain('kek-inside-data');
    expect(await codes(outside)).not.toContain('kek-open-to-others');
    chmodSync(outside, 0o444);
    expect(await codes(outside)).toContain('kek-open-to-others');
  });

  it('objects to key folders that others can enter', async () => {
    const codes = async () => (await find({})).map(({ code }) => code);
    expect(await codes()).not.toContain('keys-open-to-others');
    chmodSync(places.copy, 0o755);
    expect(await codes()).toContain('keys-open-to-others');
    chmodSync(places.copy, 0o700);
  });
});
