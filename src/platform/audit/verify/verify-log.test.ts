import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anAct, auditScene } from '../../../../test/support/audit.ts';
import { newId } from '../../ids.ts';
import { verifyInclusion } from '../proof.ts';
import { readCheckpoint, originOf } from '../checkpoint.ts';
import { exportAudit, publicKeyFile } from '../export-audit.ts';
import { parseKey } from '../note.ts';
import { leafHash } from '../tree.ts';
import { BadInput } from './findings.ts';
import type { Held } from './held.ts';
import { verifyLog, type VerifyQuestion } from './verify-log.ts';

const scene = await auditScene();
const { database, vault, asSuperuser, directory, append } = scene;
const { id: organisation, people } = await scene.organisation(3);
const sealer = await scene.sealer();

const entries: string[] = [];
async function happen(count: number) {
  for (let i = 0; i < count; i += 1) {
    const about = people.slice(0, 1 + (entries.length % 3));
    const detail = entries.length % 2 ? `tekst ${entries.length}` : null;
    const at = new Date(Date.UTC(2026, 0, 1, 9, entries.length));
    entries.push(await append(anAct(organisation, about, { detail, at, request: `r-${entries.length}` })));
  }
}
// Rounds of different sizes, as in life; the last entries are not sealed yet.
for (const count of [1, 2, 5, 3, 8, 1, 6]) {
  await happen(count);
  await sealer.sealNow();
}
const sealed = entries.length;
await happen(2);

const keys = (await publicKeyFile(vault, organisation))
  .trim()
  .split('\n')
  .map((line) => parseKey(line)!);
const heldNotes = await asSuperuser<{ note: string }>(
  'select note from audit_checkpoints where organisation_id = $1 and size in (8, 19) order by size',
  [organisation],
);
const held: Held[] = heldNotes.map(({ note }, i) => ({ file: `kept-${i}`, note }));

async function exported(): Promise<Buffer> {
  const parts: Buffer[] = [];
  const wanted = { database, keys: vault, organisation, at: new Date('2026-03-02T10:00:00Z'), version: '0.1.0' };
  for await (const part of exportAudit(wanted)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

let files = 0;
async function verify(bytes: Buffer | string, more: Partial<VerifyQuestion> = {}) {
  const path = join(directory, `log-${(files += 1)}.ndjson.gz`);
  writeFileSync(path, bytes);
  return verifyLog({ path, keys, held, ...more });
}

const whole = await exported();
const lines = gunzipSync(whole).toString().trimEnd().split('\n');
const fileOf = (changed: readonly string[]) => gzipSync(changed.map((line) => `${line}\n`).join(''));

function unpacksToTheSame(bytes: Buffer): boolean {
  try {
    return gunzipSync(bytes).equals(gunzipSync(whole));
  } catch {
    return false;
  }
}

/** Sound, or not; a file that is no export any more counts as found out. */
async function findsOut(bytes: Buffer | string): Promise<boolean> {
  try {
    return !(await verify(bytes)).ok;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return true;
  }
}

describe('an export that nobody touched', () => {
  test('is sound, with the key and the checkpoints kept outside', async () => {
    const verdict = await verify(whole);
    expect(verdict.findings).toEqual([]);
    expect(verdict).toMatchObject({
      ok: true,
      entries: sealed,
      leaves: sealed,
      checkpoints: 7,
      unsealed: 2,
      heldMatched: 2,
    });
    expect(verdict.remarks.map(({ code }) => code)).toEqual(['unsealed']);
  });

  test('is sound without packing, and says when the key came from the file itself', async () => {
    const verdict = await verify(gunzipSync(whole), { keys: [], held: [] });
    expect(verdict.ok).toBe(true);
    expect(verdict.remarks.map(({ code }) => code)).toEqual(['key-from-file', 'nothing-held-outside', 'unsealed']);
  });

  test('names nobody: no id and no text of a person is in it', () => {
    const text = gunzipSync(whole).toString();
    for (const secret of [...people, 'tekst']) expect(text).not.toContain(secret);
  });

  test('proves one entry to somebody who has neither the log nor us', async () => {
    for (const entry of [entries[0]!, entries[11]!, entries[sealed - 1]!]) {
      const { ok, proof } = await verify(whole, { entry });
      expect(ok).toBe(true);
      const { size, root } = readCheckpoint(proof!.checkpoint)!;
      const hashes = proof!.proof.map((hash) => Buffer.from(hash, 'base64'));
      expect(verifyInclusion(leafHash(Buffer.from(proof!.entry)), proof!.leaf, size, hashes, root)).toBe(true);
      expect(proof!.entry).toContain(entry);
    }
  });

  test('says of an entry that it is not there, or not sealed yet', async () => {
    const absent = newId();
    expect((await verify(whole, { entry: absent })).findings).toEqual([{ code: 'entry-absent', entry: absent }]);
    const last = entries.at(-1)!;
    expect((await verify(whole, { entry: last })).findings).toEqual([{ code: 'entry-unsealed', entry: last }]);
  });
});

describe('an export that somebody changed', () => {
  const at = fc.nat(lines.length - 1);
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      at,
      place: fc.nat(),
      char: fc.constantFrom('0', 'a', 'Z', '"', ' ', '}'),
    }),
    fc.record({ kind: fc.constant('delete' as const), at, many: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('insert' as const), at, from: at }),
    fc.record({ kind: fc.constant('reorder' as const), at, with: at }),
    fc.record({ kind: fc.constant('cut' as const), at }),
  );

  function apply(one: typeof change extends fc.Arbitrary<infer C> ? C : never): string[] {
    switch (one.kind) {
      case 'edit': {
        const line = lines[one.at]!;
        const place = one.place % line.length;
        return lines.with(one.at, line.slice(0, place) + one.char + line.slice(place + 1));
      }
      case 'delete':
        return lines.toSpliced(one.at, one.many);
      case 'insert':
        return lines.toSpliced(one.at, 0, lines[one.from]!);
      case 'reorder':
        return lines.with(one.at, lines[one.with]!).with(one.with, lines[one.at]!);
      case 'cut':
        return lines.slice(0, one.at);
    }
  }

  test('is found out, whatever was edited, deleted, inserted, reordered or cut off', async () => {
    const property = fc.asyncProperty(change, async (one) => {
      const changed = apply(one);
      fc.pre(changed.join('\n') !== lines.join('\n'));
      expect(await findsOut(fileOf(changed))).toBe(true);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  test('is found out when a byte of the packed file changed or its end is missing', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 10, max: whole.length - 1 }),
      fc.boolean(),
      async (place, cut) => {
        const bytes = cut ? whole.subarray(0, place) : Buffer.from(whole);
        if (!cut) bytes[place]! ^= 0x10;
        // Between the last block and the checksum lie bits that mean nothing.
        fc.pre(cut || !unpacksToTheSame(bytes));
        expect(await findsOut(bytes)).toBe(true);
      },
    );
    await fc.assert(property, { numRuns: 100 });
    expect((await verify(whole.subarray(0, -20))).findings).toContainEqual(
      expect.objectContaining({ code: 'truncated' }),
    );
    expect(await findsOut(Buffer.concat([whole, Buffer.from('more')]))).toBe(true);
    expect(await findsOut(Buffer.concat([whole, gzipSync('{"type":"entry"}\n')]))).toBe(true);
  });

  test('is told with the lines between which to look', async () => {
    const target = lines.findIndex((line) => line.includes('"r-9"'));
    const { findings } = await verify(fileOf(lines.with(target, lines[target]!.replace('"r-9"', '"r-8"'))));
    const first = findings[0]!;
    if (first.code !== 'changed-between') throw new Error(first.code);
    expect(first.from).toBeLessThanOrEqual(target + 1);
    expect(first.line).toBeGreaterThan(target + 1);
    expect(lines.slice(first.from - 1, first.line).filter((line) => line.includes('"checkpoint"'))).toHaveLength(1);
  });

  test('does not pass for sound with the key of another log', async () => {
    const other = await scene.organisation(0);
    const foreign = (await publicKeyFile(vault, other.id))
      .trim()
      .split('\n')
      .map((line) => parseKey(line)!);
    expect((await verify(whole, { keys: foreign })).findings[0]).toEqual({ code: 'key-of-another-log' });
    const forged = [{ name: originOf(organisation), publicKey: foreign[0]!.publicKey }];
    expect((await verify(whole, { keys: forged })).findings[0]).toEqual({ code: 'wrong-key' });
  });

  test('does not pass with a checkpoint of another log, or one that nobody signed', async () => {
    const changed = held[0]!.note.replace('\n8\n', '\n9\n');
    expect((await verify(whole, { held: [{ file: 'f', note: changed }] })).findings).toEqual([
      { code: 'held-unsigned', file: 'f' },
    ]);
    const foreign = held[0]!.note.replace(organisation, newId());
    expect((await verify(whole, { held: [{ file: 'f', note: foreign }] })).findings).toEqual([
      { code: 'held-of-another-log', file: 'f' },
    ]);
  });
});

describe('a log that the administrator of the database changed', () => {
  const tables = ['audit_entries', 'audit_leaves', 'audit_checkpoints'];
  const mine = `organisation_id = '${organisation}'`;
  const entryAt = (leaf: number) => `(select entry_id from audit_leaves where ${mine} and number = ${leaf})`;
  const renumber = (from: number, by: 1 | -1) => [
    `update audit_leaves set number = number + 100000 where ${mine} and number >= ${from}`,
    `update audit_leaves set number = number - 100000 + ${by} where ${mine} and number >= 100000`,
  ];

  const edits: Record<string, (a: number, b: number) => string[]> = {
    'edits bytes': (a) => [
      `update audit_entries set body = set_byte(body, ${a} % octet_length(body), get_byte(body, ${a} % octet_length(body)) # 1)
       where ${mine} and id = ${entryAt(a)}`,
    ],
    'edits a word': (a) => [
      `update audit_entries set body = convert_to(replace(convert_from(body, 'utf8'), '"seen"', '"done"'), 'utf8')
       where ${mine} and id = ${entryAt(a)}`,
    ],
    'swaps two bodies': (a, b) => [
      `update audit_entries e set body = o.body from audit_entries o where e.${mine} and o.${mine} and
       ((e.id = ${entryAt(a)} and o.id = ${entryAt(b)}) or (e.id = ${entryAt(b)} and o.id = ${entryAt(a)}))`,
    ],
    'deletes an entry': (a) => [`delete from audit_entries where ${mine} and id = ${entryAt(a)}`],
    'deletes a leaf': (a) => [`delete from audit_leaves where ${mine} and number = ${a}`],
    'deletes an entry with its leaf and closes the gap': (a) => [
      `delete from audit_entries where ${mine} and id = ${entryAt(a)}`,
      `delete from audit_leaves where ${mine} and number = ${a}`,
      ...renumber(a, -1),
    ],
    'inserts an entry with a leaf of its own': (a) => [
      ...renumber(a, 1),
      `insert into audit_leaves (organisation_id, number, hash, entry_id)
       select organisation_id, ${a}, sha256('\\x00'::bytea || body), id from audit_entries
       where ${mine} and id = '${entries.at(-1)}'`,
    ],
    'swaps two leaves': (a, b) => [
      `update audit_leaves set number = -1 - number where ${mine} and number in (${a}, ${b})`,
      `update audit_leaves set number = case number when ${-1 - a} then ${b} else ${a} end where ${mine} and number < 0`,
    ],
    'edits a leaf': (a) => [`update audit_leaves set hash = sha256(hash) where ${mine} and number = ${a}`],
    'edits an entry and its leaf': (a) => [
      `update audit_entries set body = convert_to(replace(convert_from(body, 'utf8'), '"seen"', '"done"'), 'utf8')
       where ${mine} and id = ${entryAt(a)}`,
      `update audit_leaves l set hash = sha256('\\x00'::bytea || body) from audit_entries e
       where l.${mine} and e.${mine} and e.id = l.entry_id`,
    ],
    'edits the text beside an entry': (a) => [
      `update audit_entries set detail = 'x', salt = sha256('') where ${mine} and id = ${entryAt(a)}`,
    ],
    'removes the newest checkpoint': () => [
      `delete from audit_checkpoints where ${mine} and size = (select max(size) from audit_checkpoints where ${mine})`,
    ],
    'removes the end': (a) => [
      `delete from audit_entries where ${mine} and id in (select entry_id from audit_leaves where ${mine} and number >= ${a})`,
      `delete from audit_leaves where ${mine} and number >= ${a}`,
    ],
    'removes the end with its checkpoints': () => [
      `delete from audit_checkpoints where ${mine} and size > 11`,
      `delete from audit_entries where ${mine} and id in (select entry_id from audit_leaves where ${mine} and number >= 11)`,
      `delete from audit_leaves where ${mine} and number >= 11`,
    ],
    'edits a checkpoint': () => [
      `update audit_checkpoints set note = replace(note, E'\\n11\\n', E'\\n12\\n') where ${mine}`,
    ],
  };

  async function undoing(work: () => Promise<void>) {
    for (const table of tables) await asSuperuser(`create table was_${table} as select * from ${table} where ${mine}`);
    try {
      await work();
    } finally {
      for (const table of tables) {
        await asSuperuser(`delete from ${table} where ${mine}`);
        await asSuperuser(`insert into ${table} select * from was_${table}`);
        await asSuperuser(`drop table was_${table}`);
      }
    }
  }

  async function editing(statements: string[]): Promise<boolean> {
    let found = false;
    await undoing(async () => {
      await asSuperuser('alter table audit_leaves drop constraint if exists audit_leaves_number_check');
      for (const statement of statements) await asSuperuser(statement);
      found = await findsOut(await exported());
    });
    return found;
  }

  const kinds = Object.keys(edits);
  test.each(Array.from({ length: 105 }, (_, i) => kinds[i % kinds.length]!))(
    'is found out when he %s',
    async (kind) => {
      const a = randomInt(sealed);
      const b = (a + 1 + randomInt(sealed - 1)) % sealed;
      expect(await editing(edits[kind]!(a, b)), `${kind} ${a} ${b}`).toBe(true);
    },
  );

  test('is sound again when everything was put back', async () => {
    expect((await verify(await exported())).ok).toBe(true);
  });

  test('who also holds the key can rebuild it, and only a checkpoint kept outside tells', async () => {
    await undoing(async () => {
      await asSuperuser(`delete from audit_checkpoints where ${mine}`);
      await asSuperuser(`delete from audit_leaves where ${mine}`);
      await asSuperuser(`delete from audit_entries where ${mine} and id = '${entries[3]}'`);
      await sealer.stop();
      const rebuilder = await scene.sealer();
      await rebuilder.stop();
      const forged = await exported();
      expect((await verify(forged, { held: [] })).ok).toBe(true);
      const { findings } = await verify(forged);
      expect(findings.map(({ code }) => code)).toEqual(['held-differs', 'held-differs']);
    });
  });
});

test('an export goes on being sound while entries are added and sealed', async () => {
  const busy = await scene.organisation(1);
  const going = await scene.sealer({ everyMs: 5 });
  const wanted = {
    database,
    keys: vault,
    organisation: busy.id,
    at: new Date('2026-03-02T10:00:00Z'),
    version: '0.1.0',
  };
  const own = (await publicKeyFile(vault, busy.id))
    .trim()
    .split('\n')
    .map((line) => parseKey(line)!);
  for (let round = 0; round < 5; round += 1) {
    const adding = Promise.all(Array.from({ length: 30 }, () => append(anAct(busy.id, busy.people))));
    const parts: Buffer[] = [];
    for await (const part of exportAudit(wanted)) parts.push(part as Buffer);
    expect((await verify(Buffer.concat(parts), { keys: own, held: [] })).findings).toEqual([]);
    await adding;
  }
  await going.stop();
});

test('checkpoints signed with a replaced key still count, from the key that the reader has', async () => {
  const {
    id,
    people: [one],
  } = await scene.organisation(1);
  const going = await scene.sealer();
  await append(anAct(id, [one!]));
  await going.sealNow();
  const first = parseKey((await publicKeyFile(vault, id)).trim())!;
  await vault.rotateCheckpointKey(id);
  await append(anAct(id, [one!]));
  await going.sealNow();
  await going.stop();
  const parts: Buffer[] = [];
  const wanted = { database, keys: vault, organisation: id, at: new Date('2026-03-02T10:00:00Z'), version: '0.1.0' };
  for await (const part of exportAudit(wanted)) parts.push(part as Buffer);
  const all = (await publicKeyFile(vault, id))
    .trim()
    .split('\n')
    .map((line) => parseKey(line)!);
  expect(all).toHaveLength(2);
  for (const own of [[first], [all[1]!], []]) {
    expect((await verify(Buffer.concat(parts), { keys: own, held: [] })).findings).toEqual([]);
  }
});
