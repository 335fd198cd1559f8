import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dropOldBackups, openBackup, sealBackup, writeBackup } from '../../src/connections/keys/backup.ts';
import { kekFromText } from '../../src/connections/keys/kek/kek-file.ts';
import { newKekLine } from '../../src/connections/keys/kek/kek-ring.ts';
import {
  openPostgresKeyStore,
  refuseSharedCluster,
  systemIdentifierOf,
} from '../../src/connections/keys/postgres/open-postgres-store.ts';
import { keyText, type KeyEntry, type KeyKind, type KeyRef, type KeyStore } from '../../src/connections/keys/port.ts';
import { connected } from '../../src/platform/db/login.ts';
import { DatabaseUnreachable } from '../../src/platform/db/unreachable.ts';
import { newId } from '../../src/platform/ids.ts';
import { canMount, fileHarness, filesWith, onSmallDisk, postgresHarness, putUntilKilled } from './key-store-harness.ts';

const at = new Date('2026-11-21T10:00:00.000Z');
const makeEntry = (given: Partial<KeyEntry> = {}): KeyEntry => ({
  organisation: newId(),
  kind: 'SK',
  id: newId(),
  version: 1,
  wrapped: randomBytes(60),
  wrappedBy: 1,
  createdAt: at,
  ...given,
});
const refOf = ({ organisation, kind, id, version }: KeyRef): KeyRef => ({ organisation, kind, id, version });
const inOrder = (entries: readonly KeyEntry[]) => entries.toSorted((a, b) => keyText(a).localeCompare(keyText(b)));

describe.each([
  { name: 'file store', make: fileHarness, kills: 20, runs: 40 },
  { name: 'PostgreSQL store', make: postgresHarness, kills: 10, runs: 8 },
])('contract of a key store: $name', ({ make, kills, runs }) => {
  const harness = make();
  let keys: KeyStore;
  const reopen = async () => {
    await keys.close();
    keys = await harness.open();
  };
  beforeAll(async () => {
    await harness.start();
    keys = await harness.open();
  });
  afterAll(async () => {
    await keys.close();
    await harness.stop();
  });

  it('gives back what was put, also after reopening', async () => {
    const entry = makeEntry();
    await keys.put(entry);
    expect(await keys.get(entry)).toEqual(entry);
    await reopen();
    expect(await keys.get(refOf(entry))).toEqual(entry);
  });

  it('never replaces a key that exists', async () => {
    const entry = makeEntry();
    await keys.put(entry);
    await expect(keys.put({ ...entry, wrapped: randomBytes(60) })).rejects.toMatchObject({ code: 'key-exists' });
    expect(await keys.putMany([{ ...entry, wrapped: randomBytes(60) }, makeEntry()])).toBe(1);
    expect(await keys.get(entry)).toEqual(entry);
  });

  it('keeps one of two keys that are put under one name at the same moment, and says so to the other', async () => {
    const ref = refOf(makeEntry());
    const rivals = Array.from({ length: 8 }, () => makeEntry(ref));
    const results = await Promise.allSettled(rivals.map((entry) => keys.put(entry)));
    const won = results.findIndex(({ status }) => status === 'fulfilled');
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await reopen();
    expect(await keys.get(ref)).toEqual(rivals[won]);
  });

  it('answers for many people at once: living versions, destroyed versions, and nothing for strangers', async () => {
    const organisation = newId();
    const people = Array.from({ length: 50 }, () => makeEntry({ organisation }));
    await keys.putMany(people);
    const second = makeEntry({ ...refOf(people[0]!), version: 2 });
    await keys.put(second);
    await keys.destroyMany([
      { ref: refOf(people[0]!), at },
      { ref: refOf(people[1]!), at },
    ]);
    const { living, destroyed } = await keys.getMany([...people, makeEntry({ organisation })]);
    expect(inOrder(living)).toEqual(inOrder([second, ...people.slice(2)]));
    expect(destroyed.map(keyText).toSorted()).toEqual(people.slice(0, 2).map(keyText).toSorted());
  });

  it('lists by organisation and kind', async () => {
    const organisation = newId();
    const entries = (['TK', 'SK', 'LK', 'SK'] as KeyKind[]).map((kind) => makeEntry({ organisation, kind }));
    await keys.putMany([...entries, makeEntry()]);
    expect(inOrder(await keys.list({ organisation }))).toEqual(inOrder(entries));
    expect((await keys.list({ organisation, kind: 'SK' })).map(keyText)).toHaveLength(2);
    expect((await keys.list()).length).toBeGreaterThan(entries.length);
  });

  it('says of a key that it does not exist, and of a destroyed one that it was destroyed', async () => {
    const entry = makeEntry();
    await expect(keys.get(entry)).rejects.toMatchObject({ code: 'key-missing' });
    await keys.put(entry);
    await keys.destroy(refOf(entry), at);
    await expect(keys.get(entry)).rejects.toMatchObject({ code: 'key-destroyed' });
    await expect(keys.put(entry)).rejects.toMatchObject({ code: 'key-destroyed' });
    await expect(keys.putMany([entry])).rejects.toMatchObject({ code: 'key-destroyed' });
    await keys.rewrap([entry]);
    await reopen();
    await expect(keys.get(entry)).rejects.toMatchObject({ code: 'key-destroyed' });
  });

  it('wraps existing keys anew and makes no new ones', async () => {
    const [known, unknown] = [makeEntry(), makeEntry()];
    await keys.put(known);
    const anew = { ...known, wrapped: randomBytes(60), wrappedBy: 2 };
    await keys.rewrap([anew, unknown]);
    await reopen();
    expect(await keys.get(known)).toEqual(anew);
    await expect(keys.get(unknown)).rejects.toMatchObject({ code: 'key-missing' });
  });

  it('loses no acknowledged key when its process is killed directly after put', async () => {
    await keys.close();
    let acknowledged = 0;
    for (let round = 1; round <= kills; round += 1) {
      const refs = await putUntilKilled(harness.settings(), 1 + (round % 4));
      acknowledged += refs.length;
      keys = await harness.open();
      const { living } = await keys.getMany(refs);
      expect(living.map(keyText).toSorted()).toEqual(refs.map(keyText).toSorted());
      if (round < kills) await keys.close();
    }
    expect(acknowledged).toBeGreaterThanOrEqual(kills);
  });

  it('leaves the bytes of a destroyed key in no file', async () => {
    const [gone, stays] = [makeEntry(), makeEntry()];
    await keys.putMany([gone, stays]);
    expect(filesWith(harness.root(), gone.wrapped)).not.toEqual([]);
    await keys.destroy(refOf(gone), at);
    expect(filesWith(harness.root(), gone.wrapped)).toEqual([]);
    expect(filesWith(harness.root(), stays.wrapped)).not.toEqual([]);
  });

  it('finishes at the next start a destruction that was listed but not done', async () => {
    const entry = makeEntry();
    await keys.put(entry);
    await keys.close();
    await harness.listOnly(refOf(entry), at);
    keys = await harness.open();
    await expect(keys.get(entry)).rejects.toMatchObject({ code: 'key-destroyed' });
    expect(filesWith(harness.root(), entry.wrapped)).toEqual([]);
  });

  it('lists a destruction once, with its first time', async () => {
    const entry = makeEntry();
    await keys.put(entry);
    await keys.destroy(refOf(entry), at);
    await keys.destroy(refOf(entry), new Date('2027-01-01T00:00:00Z'));
    await reopen();
    const listed = (await keys.destructionList()).filter(({ ref }) => ref.id === entry.id);
    expect(listed).toEqual([{ ref: refOf(entry), at }]);
  });

  it('keeps withdrawals through a restart, many at a time, each once', async () => {
    const organisation = newId();
    const withdrawals = Array.from({ length: 40 }, () => ({ organisation, permission: newId(), at }));
    await Promise.all([...withdrawals, withdrawals[0]!].map((one) => keys.appendWithdrawal(one)));
    await reopen();
    const kept = (await keys.withdrawalJournal()).filter((one) => one.organisation === organisation);
    expect(kept.toSorted((a, b) => a.permission.localeCompare(b.permission))).toEqual(
      withdrawals.toSorted((a, b) => a.permission.localeCompare(b.permission)),
    );
  });

  it('brings back lost keys from a sealed back-up, and no destroyed one', async () => {
    const kek = kekFromText(newKekLine(1));
    const [living, gone] = [makeEntry(), makeEntry()];
    const withdrawal = { organisation: living.organisation, permission: newId(), at };
    await keys.putMany([living, gone]);
    await keys.appendWithdrawal(withdrawal);
    const old = await sealBackup(await keys.backup(at), kek);
    await keys.destroy(refOf(gone), at);
    const newest = await sealBackup(await keys.backup(at), kek);

    const other = make();
    await other.start();
    const empty = await other.open();
    try {
      await empty.restore(await openBackup(newest, kek));
      const restored = await empty.restore(await openBackup(old, kek));
      expect(restored).toMatchObject({ keys: 0, withdrawals: 0 });
      expect(restored.leftDestroyed).toBeGreaterThanOrEqual(1);
      expect(await empty.get(living)).toEqual(living);
      await expect(empty.get(gone)).rejects.toMatchObject({ code: 'key-destroyed' });
      expect(filesWith(other.root(), gone.wrapped)).toEqual([]);
      expect(await empty.withdrawalJournal()).toContainEqual(withdrawal);
    } finally {
      await empty.close();
      await other.stop();
    }
    await keys.restore(await openBackup(old, kek));
    await expect(keys.get(gone)).rejects.toMatchObject({ code: 'key-destroyed' });
  });

  it('behaves like a list of keys, whatever is asked in whatever order', async () => {
    const steps = fc.array(
      fc.record({
        verb: fc.constantFrom('put', 'put', 'put', 'rewrap', 'destroy', 'reopen', 'restore'),
        key: fc.nat(5),
        version: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (asked) => {
        const organisation = newId();
        const ids = Array.from({ length: 6 }, () => newId());
        const model = new Map<string, KeyEntry>();
        const gone = new Set<string>();
        let backup = await keys.backup(at);
        for (const { verb, key, version } of asked) {
          const entry = makeEntry({ organisation, id: ids[key]!, version });
          const name = keyText(entry);
          if (verb === 'put') {
            if (
              version === 2 &&
              !model.has(keyText({ ...entry, version: 1 })) &&
              !gone.has(keyText({ ...entry, version: 1 }))
            )
              continue;
            const done = await keys.put(entry).then(
              () => 'put',
              (error: { code: string }) => error.code,
            );
            expect(done).toBe(gone.has(name) ? 'key-destroyed' : model.has(name) ? 'key-exists' : 'put');
            if (done === 'put') model.set(name, entry);
            backup = await keys.backup(at);
          } else if (verb === 'rewrap') {
            await keys.rewrap([entry]);
            if (model.has(name)) model.set(name, entry);
          } else if (verb === 'destroy') {
            await keys.destroy(refOf(entry), at);
            model.delete(name);
            gone.add(name);
          } else if (verb === 'reopen') await reopen();
          else await keys.restore(backup);
        }
        expect(inOrder(await keys.list({ organisation }))).toEqual(inOrder([...model.values()]));
        const found = await keys.getMany(ids.map((id) => ({ organisation, kind: 'SK' as const, id })));
        expect(inOrder(found.living)).toEqual(inOrder([...model.values()]));
        expect(found.destroyed.map(keyText).toSorted()).toEqual([...gone].toSorted());
      }),
      { numRuns: runs },
    );
  });
});

describe('back-ups of keys', () => {
  it('refuses a back-up of which one byte was changed, or that another KEK sealed', async () => {
    const kek = kekFromText(newKekLine(1));
    const sealed = await sealBackup({ at, entries: [makeEntry()], destructions: [], withdrawals: [] }, kek);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), async (place) => {
        const changed = Buffer.from(sealed);
        changed[place]! ^= 1;
        await expect(openBackup(changed, kek)).rejects.toMatchObject({ name: 'KeyStoreError' });
      }),
    );
    await expect(openBackup(sealed, kekFromText(newKekLine(1)))).rejects.toMatchObject({ code: 'kek-unusable' });
    await expect(openBackup(Buffer.from('zorgvuldig keys 1\n'), kek)).rejects.toMatchObject({
      code: 'backup-unreadable',
    });
  });

  it('keeps no copy past its term of fourteen days', async () => {
    const harness = fileHarness();
    await harness.start();
    const keys = await harness.open();
    const kek = kekFromText(newKekLine(1));
    const folder = join(harness.root(), 'backups');
    await writeBackup(keys, kek, folder, new Date('2026-11-01T10:00:00Z'));
    await writeBackup(keys, kek, folder, new Date('2026-11-10T10:00:00Z'));
    expect(readdirSync(folder)).toHaveLength(2);
    await writeBackup(keys, kek, folder, new Date('2026-11-15T10:00:00Z'));
    expect(readdirSync(folder).toSorted()).toEqual([
      'keys-2026-11-10T100000.000Z.backup',
      'keys-2026-11-15T100000.000Z.backup',
    ]);
    expect(await dropOldBackups(folder, new Date('2026-11-20T10:00:00Z'), 7)).toBe(1);
    await keys.close();
    await harness.stop();
  });
});

describe('file store: two places, one process', () => {
  const harness = fileHarness();
  const lose = (place: 'keys' | 'copy') => rmSync(join(harness.root(), place), { recursive: true });
  beforeAll(harness.start);
  afterAll(harness.stop);

  it.each(['keys', 'copy'] as const)(
    'brings every key and every list back when the folder "%s" is lost',
    async (place) => {
      const keys = await harness.open();
      const [entry, gone] = [makeEntry(), makeEntry()];
      const withdrawal = { organisation: entry.organisation, permission: newId(), at };
      await keys.putMany([entry, gone]);
      await keys.destroy(refOf(gone), at);
      await keys.appendWithdrawal(withdrawal);
      await keys.close();
      lose(place);
      const healed = await harness.open();
      expect((await healed.findings()).map(({ code }) => code)).toContain('keys-were-copied-back');
      await healed.close();
      lose(place === 'keys' ? 'copy' : 'keys');
      const again = await harness.open();
      expect(await again.get(entry)).toEqual(entry);
      await expect(again.get(gone)).rejects.toMatchObject({ code: 'key-destroyed' });
      expect(await again.withdrawalJournal()).toContainEqual(withdrawal);
      await again.close();
    },
  );

  it('leaves destroyed what was destroyed when an old copy of the first folder is put back', async () => {
    const keys = await harness.open();
    const [stays, gone] = [makeEntry(), makeEntry()];
    await keys.putMany([stays, gone]);
    await keys.close();
    const first = join(harness.root(), 'keys');
    cpSync(first, join(harness.root(), 'old'), { recursive: true });
    const between = await harness.open();
    await between.destroy(refOf(gone), at);
    await between.close();
    rmSync(first, { recursive: true });
    renameSync(join(harness.root(), 'old'), first);
    const again = await harness.open();
    expect(await again.get(stays)).toEqual(stays);
    await expect(again.get(gone)).rejects.toMatchObject({ code: 'key-destroyed' });
    expect(filesWith(harness.root(), gone.wrapped)).toEqual([]);
    await again.close();
  });

  it('reads a damaged key from the copy, repairs it, and refuses it when both are damaged', async () => {
    const keys = await harness.open();
    const entry = makeEntry();
    await keys.put(entry);
    const paths = filesWith(harness.root(), entry.wrapped);
    expect(paths).toHaveLength(2);
    const first = paths.find((path) => path.includes('/keys/'))!;
    writeFileSync(first, readFileSync(first).subarray(0, 40));
    expect(await keys.get(entry)).toEqual(entry);
    expect(filesWith(harness.root(), entry.wrapped)).toHaveLength(2);
    for (const path of paths) writeFileSync(path, 'rust');
    await expect(keys.get(entry)).rejects.toMatchObject({ code: 'key-damaged' });
    await keys.destroy(refOf(entry), at);
    await keys.close();
  });

  it('opens in spite of one damaged key without a copy, and reports it', async () => {
    const keys = await harness.open();
    const entry = makeEntry();
    await keys.put(entry);
    await keys.close();
    const [one, two] = filesWith(harness.root(), entry.wrapped);
    writeFileSync(one!, 'rust');
    rmSync(two!);
    const again = await harness.open();
    expect(await again.findings()).toContainEqual(expect.objectContaining({ code: 'keys-damaged', severity: 'stop' }));
    await again.destroy(refOf(entry), at);
    await again.close();
  });

  it('cuts off half a line that a crash left, and refuses a list that is damaged in the middle', async () => {
    const keys = await harness.open();
    const before = await keys.destructionList();
    await keys.close();
    const list = join(harness.root(), 'keys', 'destroyed.ndjson');
    appendFileSync(list, '{"key":"0193');
    const again = await harness.open();
    expect(await again.destructionList()).toEqual(before);
    await again.close();
    expect(readFileSync(list, 'utf8').endsWith('}\n')).toBe(true);
    writeFileSync(list, `half a li\n${readFileSync(list, 'utf8')}`);
    await expect(harness.open()).rejects.toMatchObject({ code: 'list-damaged' });
    rmSync(list);
  });

  it('is refused to a second process, and to the same process twice', async () => {
    const keys = await harness.open();
    await expect(harness.open()).rejects.toMatchObject({ code: 'store-in-use' });
    const script = join(import.meta.dirname, '../support/put-keys.ts');
    const second = spawnSync(process.execPath, ['--import', 'tsx', script, JSON.stringify(harness.settings())], {
      encoding: 'utf8',
    });
    expect(second.status).not.toBe(0);
    expect(second.stderr).toContain('store-in-use');
    await keys.close();
  });

  it('refuses one folder as both places', async () => {
    const folder = join(harness.root(), 'one');
    const { openFileKeyStore } = await import('../../src/connections/keys/file/open-file-store.ts');
    await expect(openFileKeyStore({ directory: folder, copy: folder })).rejects.toMatchObject({
      code: 'store-misplaced',
    });
  });

  it.skipIf(!canMount)('keeps no half key on a full disk, says so, and goes on when there is room', () => {
    const done = onSmallDisk(900, 'fill-disk.ts');
    expect(done.stderr).toBe('');
    const saw = JSON.parse(done.stdout);
    expect(saw).toMatchObject({ code: 'store-full', left: 0 });
    expect(saw.acknowledged).toBeGreaterThan(0);
    expect(saw.kept).toBe(saw.acknowledged + 1);
  });
});

describe('PostgreSQL store: a cluster of its own, several processes', () => {
  const harness = postgresHarness();
  beforeAll(harness.start);
  afterAll(harness.stop);

  it('serves two processes at once: what one puts the other reads, what one destroys the other refuses', async () => {
    const [one, two] = await Promise.all([harness.open(), harness.open()]);
    const entries = Array.from({ length: 20 }, () => makeEntry());
    await Promise.all(entries.map((entry, n) => (n % 2 ? one : two).put(entry)));
    await Promise.all(entries.map(async (entry, n) => expect(await (n % 2 ? two : one).get(entry)).toEqual(entry)));
    await Promise.all([one.destroy(refOf(entries[0]!), at), two.destroy(refOf(entries[1]!), at)]);
    await expect(two.get(entries[0]!)).rejects.toMatchObject({ code: 'key-destroyed' });
    await expect(one.get(entries[1]!)).rejects.toMatchObject({ code: 'key-destroyed' });
    expect(filesWith(harness.root(), entries[0]!.wrapped)).toEqual([]);
    expect(filesWith(harness.root(), entries[1]!.wrapped)).toEqual([]);
    await one.close();
    await two.close();
  });

  it('says that it cannot be reached, instead of something about sockets, and works again when it can', async () => {
    const keys = await harness.open();
    const entry = makeEntry();
    await keys.put(entry);
    await harness.crash({
      between: async () => {
        await expect(keys.get(entry)).rejects.toThrow(DatabaseUnreachable);
        await expect(harness.open()).rejects.toThrow(DatabaseUnreachable);
      },
    });
    await keys.close();
    const again = await harness.open();
    expect(await again.get(entry)).toEqual(entry);
    await again.close();
  });

  it('loses no acknowledged key when the server itself is killed', async () => {
    for (let round = 0; round < 3; round += 1) {
      const keys = await harness.open();
      const entries = Array.from({ length: 5 }, () => makeEntry());
      for (const entry of entries) await keys.put(entry);
      await harness.crash();
      await keys.close();
      const again = await harness.open();
      expect(inOrder((await again.getMany(entries)).living)).toEqual(inOrder(entries));
      await again.close();
    }
  });

  it('refuses the cluster of the application itself', async () => {
    const applicationCluster = await connected(harness.login(), systemIdentifierOf);
    const opening = openPostgresKeyStore({ login: harness.login(), applicationCluster });
    await expect(opening).rejects.toMatchObject({ code: 'store-misplaced' });
    const application = { ...harness.login(), database: 'postgres' };
    const shared = refuseSharedCluster({ keys: harness.login(), application });
    await expect(shared).rejects.toMatchObject({ code: 'store-misplaced' });
    const elsewhere = refuseSharedCluster({ keys: harness.login(), application: inject('cluster').template });
    await expect(elsewhere).resolves.toBeUndefined();
  });

  it('finds WAL that is recycled, and is content when it is not', async () => {
    const keys = await harness.open();
    const codes = async () => (await keys.findings()).map(({ code }) => code);
    const set = (value: string) =>
      connected(harness.superuser(), async (client) => {
        await client.query(`alter system set wal_recycle = ${value}`);
        await client.query('select pg_reload_conf()');
      });
    expect(await codes()).not.toContain('key-cluster-wal-recycle');
    await set('on');
    await expect.poll(codes).toContain('key-cluster-wal-recycle');
    await set('off');
    await expect.poll(codes).not.toContain('key-cluster-wal-recycle');
    await keys.close();
  });

  it('waits for a reader that still sees the key before it says that the key is gone', async () => {
    const keys = await harness.open();
    const entry = makeEntry();
    await keys.put(entry);
    await connected(harness.login(), async (reader) => {
      await reader.query('begin isolation level repeatable read');
      await reader.query('select count(*) from pg_class');
      let done = false;
      const destroying = keys.destroy(refOf(entry), at).then(() => (done = true));
      await expect.poll(() => keys.get(entry).catch((error: { code: string }) => error.code)).toBe('key-destroyed');
      await expect.poll(() => vacuumsSeen(harness.login()), { timeout: 10_000, interval: 5 }).toBeGreaterThan(0);
      expect(done).toBe(false);
      await reader.query('commit');
      await destroying;
    });
    expect(filesWith(harness.root(), entry.wrapped)).toEqual([]);
    await keys.close();
  });
});

const vacuumsSeen = (login: Parameters<typeof connected>[0]) =>
  connected(login, async (client) => {
    const { rows } = await client.query(
      "select count(*)::int as n from pg_stat_activity where query like 'vacuum (full%'",
    );
    return rows[0].n as number;
  });
