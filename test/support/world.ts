import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { kekOf } from '../../src/connections/keys/kek/kek-ring.ts';
import { openFileKeyStore } from '../../src/connections/keys/file/open-file-store.ts';
import { fakeScanner } from '../../src/connections/virus-scan/fake.ts';
import { openOutbox } from '../../src/connections/mail/outbox.ts';
import type { Actor, Ground } from '../../src/platform/context.ts';
import { newId } from '../../src/platform/ids.ts';
import { openAuditLog } from '../../src/platform/audit/index.ts';
import { openJobs } from '../../src/platform/jobs.ts';
import { loadLaw } from '../../src/platform/law.ts';
import type { LogLine } from '../../src/platform/log.ts';
import type { Caller } from '../../src/platform/shell.ts';
import { openVault } from '../../src/platform/vault/open-vault.ts';
import { INSTALLATION } from '../../src/platform/vault/vault.ts';
import { reactions } from '../../src/reactions.ts';
import { testDatabase, type TestDatabase } from './database.ts';

/** A clock that stands still until a story moves it. */
export function fixedClock(start = '2026-03-02T09:00:00.000Z') {
  let now = new Date(start);
  return {
    now: () => now,
    set: (to: string) => void (now = new Date(to)),
    moveDays: (days: number) => void (now = new Date(now.getTime() + days * 86_400_000)),
  };
}

/**
 * The product without its web server: a database and keys of its own, a clock that stands still, an outbox instead of
 * mail and SMS, and the lines that the technical log got. Call it at the top of a test file.
 */
export async function openWorld({
  publicUrl = 'http://127.0.0.1:3000',
  on,
}: { publicUrl?: string; on?: TestDatabase } = {}) {
  const test = on ?? (await testDatabase());
  const keys = await openFileKeyStore({ directory: join(test.directory, 'keys'), copy: join(test.directory, 'copy') });
  const vault = openVault({ keys, kek: kekOf(new Map([[1, randomBytes(32)]])) });
  await vault.createOrganisation(INSTALLATION);
  const lines: LogLine[] = [];
  const log = (line: LogLine) => void lines.push(line);
  const clock = fixedClock();
  const outbox = openOutbox(() => clock.now());
  const jobs = openJobs({ login: test.logins.jobs, log });
  const ground: Ground = {
    database: test.database,
    vault,
    journal: keys,
    audit: openAuditLog(vault),
    jobs,
    law: loadLaw(),
    clock,
    log,
    reactions,
    version: '0.0.0-test',
    publicUrl,
    reaches: { mail: true, sms: true },
    scanner: fakeScanner,
  };
  afterAll(async () => {
    await jobs.stop().catch(() => undefined);
    await keys.close();
  });
  return { ...test, ground, keys, vault, clock, outbox, jobs, lines };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Somebody who asks or does something, in one organisation. */
export const callerIn = (ground: Ground, organisation: string, actor: Actor): Caller => ({
  ground,
  organisation,
  actor,
  request: newId(),
  language: 'nl',
});
