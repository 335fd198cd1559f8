// Security 5.5: what must hold after every story, whatever happened in it. I-1 is raced in
// src/features/delivery/hand-over.test.ts, I-6 is searched for in test/canary.test.ts.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect } from 'vitest';
import { checkpointKeyFrom } from '../src/platform/audit/checkpoint-keys.ts';
import { exportAudit } from '../src/platform/audit/export-audit.ts';
import { sealerConnection } from '../src/platform/audit/sealer-connection.ts';
import { startSealer } from '../src/platform/audit/sealer.ts';
import { verifyLog } from '../src/platform/audit/verify/verify-log.ts';
import { connected } from '../src/platform/db/login.ts';
import { isId, newId } from '../src/platform/ids.ts';
import { registered } from '../src/platform/registry.ts';
import { SubjectDestroyed, SubjectUnknown, TamperedCiphertext } from '../src/platform/vault/index.ts';
import { INSTALLATION } from '../src/platform/vault/vault.ts';
import type { SubjectVault } from '../src/platform/vault/subject-vault.ts';
import type { World } from './support/world.ts';

/** Seals what is open, then holds I-2, I-3, I-4, I-5 and I-7 to everything that the story left. */
export async function expectInvariants(world: World): Promise<void> {
  await seal(world);
  await everyActHasALeaf(world);
  await everyLogIsSound(world);
  await everyValueOpens(world);
  await noRowOfAnother(world);
  await everyGatedActHasItsDecision(world);
}

async function seal({ logins, vault }: World): Promise<void> {
  const keys = (organisation: string) => checkpointKeyFrom(vault, organisation);
  const failures: string[] = [];
  const log = ({ event, error }: { event: string; error?: string }) => void failures.push(`${event} ${error ?? ''}`);
  const sealer = startSealer({ connect: sealerConnection(logins.sealer), keys, log, everyMs: 3_600_000 });
  await sealer.sealNow();
  await sealer.stop();
  expect(failures).toEqual([]);
}

/** I-2: everything that was sent, shared or seen has an entry, and every entry a leaf within one round. */
async function everyActHasALeaf({ asSuperuser }: World): Promise<void> {
  const unsealed = await asSuperuser(
    `select e.id from audit_entries e left join audit_leaves l on l.organisation_id = e.organisation_id and l.entry_id = e.id where l.number is null`,
  );
  expect(unsealed, 'I-2: an entry without a leaf after a sealing round').toEqual([]);
  // Which message it was stands sealed in the entry, so they are counted.
  const [sent] = await asSuperuser<{ messages: string; entries: string }>(
    `select (select count(*) from messages where state = 'sent')
         + (select count(*) from guest_messages where state = 'sent') as messages,
       (select count(*) from audit_entries e where convert_from(e.body, 'UTF8')::jsonb @> '{"outcome": "done"}'
          and convert_from(e.body, 'UTF8')::jsonb->>'action' ~ '^(delivery|guests)[.]hand-over-message$') as entries`,
  );
  expect(sent!.entries, 'I-2: a message was sent and nothing in the log says so').toBe(sent!.messages);
}

/** I-3: the tree of every organisation agrees with every checkpoint before it. */
async function everyLogIsSound(world: World): Promise<void> {
  const { asSuperuser, ground, vault, directory } = world;
  const logs = await asSuperuser<{ organisation: string }>(
    'select distinct organisation_id as organisation from audit_leaves',
  );
  for (const { organisation } of logs) {
    const path = join(directory, `${newId()}.ndjson.gz`);
    const file = exportAudit({
      database: ground.database,
      keys: vault,
      organisation,
      at: new Date(),
      version: ground.version,
    });
    await pipeline(file, createWriteStream(path));
    const { ok, findings } = await verifyLog({ path, held: [], keys: [] });
    expect({ ok, findings }, 'I-3: the log does not fit its checkpoints').toEqual({ ok: true, findings: [] });
  }
}

type SealedColumn = { table: string; column: string };

/** I-4: every sealed value opens at its own place with the key of somebody, or that somebody was destroyed. */
async function everyValueOpens(world: World): Promise<void> {
  const sealed = await world.asSuperuser<SealedColumn>(
    `select t.relname as table, a.attname as column from pg_attribute a join pg_class t on t.oid = a.attrelid
     where t.relkind = 'r' and a.attnum > 0 and col_description(t.oid, a.attnum) like '%, encrypted:%'
       -- Portions of a file open with the key of the file, which is looked at here (files.file_key).
       and t.relname <> 'file_chunks'`,
  );
  expect(sealed.length).toBeGreaterThan(20);
  const keysOf = await everybody(world);
  const shut: string[] = [];
  for (const { table, column } of sealed) {
    for (const row of await world.asSuperuser(`select * from ${table} where ${column} is not null`)) {
      const organisation = String(row.organisation_id ?? (table === 'organisations' ? row.id : INSTALLATION));
      const keys = [...(keysOf.get(organisation) ?? []), ...(keysOf.get(INSTALLATION) ?? [])];
      if (!keys.some((key) => opens(key, { table, column }, row))) shut.push(`${table}.${column}`);
    }
  }
  expect(shut, 'I-4: a value that nobody can open').toEqual([]);
}

/** The keys of everybody about whom a row is, by organisation; destroyed ones are left out. */
async function everybody({ asSuperuser, vault }: World): Promise<Map<string, SubjectVault[]>> {
  const known = await asSuperuser<{ organisation: string; id: string }>(
    `select organisation_id as organisation, id from clients union select organisation_id, id from representatives
     union select organisation_id, id from guests
     union select organisation_id, id from memberships union select organisation_id, account_id from memberships
     union select id, id from founded_organisations union select '${INSTALLATION}', '${INSTALLATION}'
     union select '${INSTALLATION}', id from accounts union select '${INSTALLATION}', id from enrolments`,
  );
  const keys = new Map<string, SubjectVault[]>();
  for (const { organisation, id } of known) {
    const key = await vault.subject(organisation, id).catch((error: unknown) => {
      if (error instanceof SubjectUnknown || error instanceof SubjectDestroyed) return undefined;
      throw error;
    });
    if (key) keys.set(organisation, [...(keys.get(organisation) ?? []), key]);
  }
  return keys;
}

function opens(key: SubjectVault, { table, column }: SealedColumn, row: Record<string, unknown>): boolean {
  const whole = [row.activity_id, row.round, row.step].filter((each) => each !== undefined).join('/');
  const names = [
    ...Object.values(row).filter((value): value is string => typeof value === 'string' && isId(value)),
    whole,
  ];
  return names.some((name) =>
    (['open', 'openLog'] as const).some((open) => {
      try {
        key[open]({ table, column, row: name }, row[column] as Uint8Array);
        return true;
      } catch (error) {
        if (error instanceof TamperedCiphertext || error instanceof SubjectDestroyed) return false;
        throw error;
      }
    }),
  );
}

/** I-5: whoever works for one organisation finds rows of that one only. */
async function noRowOfAnother({ asSuperuser, logins }: World): Promise<void> {
  const tables = await asSuperuser<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'`,
  );
  const all = await asSuperuser<{ id: string }>('select id from founded_organisations');
  await connected(logins.application, async (client) => {
    for (const { id } of all) {
      await client.query(`select set_config('app.organisation', $1, false)`, [id]);
      for (const { name } of tables) {
        const { rowCount } = await client.query(`select from ${name} where organisation_id <> $1`, [id]);
        expect(rowCount, `I-5: ${name}`).toBe(0);
      }
    }
  });
}

/** I-7: whatever passed the gate, sharing above all, has its decision with purpose, receiver, ground and term. */
async function everyGatedActHasItsDecision({ asSuperuser }: World): Promise<void> {
  const gated = registered()
    .filter(({ guard, kind }) => guard === 'gate' && kind === 'action')
    .map(({ name }) => name);
  const bare = await asSuperuser<{ action: string }>(
    `select distinct said ->> 'action' as action
     from (select organisation_id, convert_from(body, 'UTF8')::jsonb as said from audit_entries) e
     where said ->> 'action' = any($1) and said ->> 'outcome' in ('done', 'stopped')
       and not exists (select from decisions d where d.organisation_id = e.organisation_id and d.id::text = said ->> 'decision')`,
    [gated],
  );
  expect(bare, 'I-7: done without a decision').toEqual([]);
}
