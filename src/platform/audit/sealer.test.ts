import { expect, test } from 'vitest';
import { anAct, auditScene } from '../../../test/support/audit.ts';
import { openCheckpoint, originOf } from './checkpoint.ts';
import { entriesPerDigest } from './digest.ts';
import { verifiersOf } from './seal-organisation.ts';
import { sealerLock } from './leadership.ts';
import { readTailOfAll } from './tail.ts';
import { leafHash, rootOfLeaves } from './tree.ts';

const scene = await auditScene();
const { database, asSuperuser, log, organisation, append, checkpointKeys, vault } = scene;

type Leaf = { number: string; hash: Buffer; entry_id: string | null; digest: Buffer | null; body: Buffer | null };

const leavesOf = (id: string) =>
  asSuperuser<Leaf>(
    `select l.*, e.body from audit_leaves l
     left join audit_entries e on e.organisation_id = l.organisation_id and e.id = l.entry_id
     where l.organisation_id = $1 order by number`,
    [id],
  );

/** Recomputes everything from the bytes: every leaf, and the root that was signed last. */
async function expectSealed(id: string, entries: number) {
  const leaves = await leavesOf(id);
  expect(leaves.map(({ number }) => Number(number))).toEqual(leaves.map((_, at) => at));
  expect(new Set(leaves.flatMap(({ entry_id }) => entry_id ?? [])).size).toBe(entries);
  const hashes = leaves.map(({ body, digest }) => leafHash((body ?? digest)!));
  expect(leaves.map(({ hash }) => hash)).toEqual(hashes);
  const checkpoints = await asSuperuser<{ note: string }>(
    'select note from audit_checkpoints where organisation_id = $1 order by size',
    [id],
  );
  const verifiers = verifiersOf(id, await checkpointKeys(id));
  for (const { note } of checkpoints) {
    const signed = openCheckpoint(note, originOf(id), verifiers)!;
    expect(signed.root).toEqual(rootOfLeaves(hashes.slice(0, signed.size)));
  }
  expect(openCheckpoint(checkpoints.at(-1)!.note, originOf(id), verifiers)!.size).toBe(leaves.length);
}

const appendMany = (id: string, people: string[], count: number) =>
  Promise.all(Array.from({ length: count }, (_, i) => append(anAct(id, people, { request: `r-${i}` }))));

async function stopped(...sealers: { stop: () => Promise<void> }[]) {
  for (const sealer of sealers) await sealer.stop();
}

test('seals every organisation that has something new, round after round', async () => {
  const [one, two] = [await organisation(1), await organisation(1)];
  await appendMany(one.id, one.people, 3);
  await appendMany(two.id, two.people, 2);
  const sealer = await scene.sealer();
  await sealer.sealNow();
  await expectSealed(one.id, 3);
  await expectSealed(two.id, 2);
  await appendMany(one.id, one.people, 4);
  expect(await sealer.sealNow()).toBe(4);
  expect(await sealer.sealNow()).toBe(0);
  await expectSealed(one.id, 7);
  await stopped(sealer);
});

test('also seals an entry that was given its id early and was committed late', async () => {
  const { id, people } = await organisation(1);
  const sealer = await scene.sealer();
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  let wrote = () => {};
  const written = new Promise<void>((resolve) => (wrote = resolve));
  const slow = database.withOrganisation(id, async (tx) => {
    await log.append(tx, anAct(id, people, { at: new Date('2026-01-01T00:00:00Z') }));
    wrote();
    await held;
  });
  await written;
  await append(anAct(id, people, { at: new Date('2026-04-01T00:00:00Z') }));
  expect(await sealer.sealNow()).toBe(1);
  expect(await sealer.sealNow()).toBe(0);
  finish();
  await slow;
  expect(await sealer.sealNow()).toBe(1);
  await expectSealed(id, 2);
  await stopped(sealer);
});

test('puts a digest over the bytes of each thousand entries into the tree', async () => {
  const { id, people } = await organisation(1);
  const sealer = await scene.sealer();
  await appendMany(id, people, 600);
  await sealer.sealNow();
  await appendMany(id, people, 1_500);
  await sealer.sealNow();
  await expectSealed(id, 2_100);
  const digests = (await leavesOf(id)).filter(({ digest }) => digest !== null);
  expect(digests.map(({ number }) => Number(number))).toEqual([entriesPerDigest, 2 * entriesPerDigest + 1]);
  await stopped(sealer);
});

test('loses nothing and seals nothing twice while acts go on', async () => {
  const { id, people } = await organisation(2);
  const sealer = await scene.sealer({ everyMs: 1 });
  for (let burst = 0; burst < 10; burst += 1) await appendMany(id, people, 40);
  await sealer.sealNow();
  await expectSealed(id, 400);
  await stopped(sealer);
});

test('has one leader; when that one is killed the other goes on where it was', async () => {
  const { id, people } = await organisation(1);
  const [first, second] = [await scene.sealer(), await scene.sealer()];
  const tries = [await first.sealNow(), await second.sealNow()];
  expect(tries.filter((sealed) => sealed === null)).toHaveLength(1);
  const [leader, follower] = tries[0] === null ? [second, first] : [first, second];
  await appendMany(id, people, 5);
  expect(await follower.sealNow()).toBeNull();
  expect(await leader.sealNow()).toBe(5);

  await appendMany(id, people, 5);
  await asSuperuser(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = $1`, [
    sealerLock,
  ]);
  await expect.poll(() => follower.sealNow()).toBe(5);
  expect(follower.state().leading).toBe(true);
  expect(await leader.sealNow()).toBeNull();
  expect(leader.state().leading).toBe(false);
  await expectSealed(id, 10);
  await stopped(first, second);
});

test('stops between two leaders at the fence, should they ever meet', async () => {
  const { id, people } = await organisation(1);
  const sealer = await scene.sealer();
  await appendMany(id, people, 2);
  await sealer.sealNow();
  const [leaf] = await leavesOf(id);
  const again = (number: number, entry: string) =>
    database.sealer.withOrganisation(id, (tx) =>
      tx
        .insertInto('audit_leaves')
        .values({ organisation_id: id, number, hash: leaf!.hash, entry_id: entry, digest: null })
        .execute(),
    );
  await expect(again(0, '01980000-0000-7000-8000-000000000009')).rejects.toMatchObject({ code: '23505' });
  await expect(again(2, leaf!.entry_id!)).rejects.toMatchObject({ code: '23505' });
  await stopped(sealer);
});

test('does not go on from a checkpoint that somebody changed, and says so, while others go on', async () => {
  const [broken, sound] = [await organisation(1), await organisation(1)];
  const events: string[] = [];
  const sealer = await scene.sealer({ log: ({ event }) => events.push(event) });
  await appendMany(broken.id, broken.people, 2);
  await sealer.sealNow();
  await asSuperuser(`update audit_checkpoints set edge = sha256(edge) where organisation_id = $1`, [broken.id]);
  await appendMany(broken.id, broken.people, 1);
  await appendMany(sound.id, sound.people, 1);
  expect(await sealer.sealNow()).toBe(1);
  await sealer.sealNow();
  expect(events).toEqual(['audit-sealing-failed']);
  expect(sealer.state().failing).toEqual([broken.id]);
  await expectSealed(sound.id, 1);
  await asSuperuser('delete from audit_checkpoints where organisation_id = $1', [broken.id]);
  await asSuperuser('delete from audit_leaves where organisation_id = $1', [broken.id]);
  await sealer.sealNow();
  expect(sealer.state().failing).toEqual([]);
  await stopped(sealer);
});

test('goes on after the key for checkpoints was replaced', async () => {
  const { id, people } = await organisation(1);
  const sealer = await scene.sealer();
  await appendMany(id, people, 2);
  await sealer.sealNow();
  await vault.rotateCheckpointKey(id);
  await appendMany(id, people, 2);
  expect(await sealer.sealNow()).toBe(2);
  await expectSealed(id, 4);
  await stopped(sealer);
});

test('seals in a restored copy, whose transactions have numbers of another server', async () => {
  const { id, people } = await organisation(1);
  const before = await scene.sealer();
  await appendMany(id, people, 2);
  await before.sealNow();
  await stopped(before);
  await appendMany(id, people, 1);
  await asSuperuser(`update audit_entries set recorded_in = '900000000000' where organisation_id = $1`, [id]);
  await asSuperuser(`update audit_checkpoints set complete_before = '900000000000' where organisation_id = $1`, [id]);
  const after = await scene.sealer();
  await expectSealed(id, 3);
  await appendMany(id, people, 2);
  expect((await database.withOrganisation(id, (tx) => log.tail(tx, id))).entries).toBe(2);
  expect(await after.sealNow()).toBe(2);
  await expectSealed(id, 5);
  await stopped(after);
});

test('shows how many entries wait and how long the oldest does', async () => {
  const { id, people } = await organisation(1);
  const tail = () => database.withOrganisation(id, (tx) => log.tail(tx, id));
  expect(await tail()).toEqual({ entries: 0, oldest: null, ageMs: 0, late: false });
  await appendMany(id, people, 3);
  await asSuperuser(`update audit_entries set recorded_at = now() - interval '1 hour' where organisation_id = $1`, [
    id,
  ]);
  expect(await tail()).toMatchObject({ entries: 3, late: true });
  expect((await tail()).ageMs).toBeGreaterThanOrEqual(3_600_000);
  const all = await database.sealer.withoutOrganisation(readTailOfAll);
  expect(all.ageMs).toBeGreaterThanOrEqual(3_600_000);
  expect(all.late).toBe(true);
  const kept = () => database.withOrganisation(id, (tx) => log.checkpoint(tx, id));
  expect(await kept()).toBeUndefined();
  const sealer = await scene.sealer();
  expect((await tail()).entries).toBe(0);
  expect(openCheckpoint((await kept())!, originOf(id), verifiersOf(id, await checkpointKeys(id)))?.size).toBe(3);
  expect((await database.sealer.withoutOrganisation(readTailOfAll)).entries).toBe(0);
  await stopped(sealer);
});
