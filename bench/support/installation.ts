import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileKeyStore } from '../../src/connections/keys/file/open-file-store.ts';
import { kekFromText } from '../../src/connections/keys/kek/kek-file.ts';
import { newKekLine } from '../../src/connections/keys/kek/kek-ring.ts';
import { scannerNotConnected } from '../../src/connections/virus-scan/not-connected.ts';
import { checkpointKeyFrom } from '../../src/platform/audit/checkpoint-keys.ts';
import { openAuditLog } from '../../src/platform/audit/index.ts';
import { sealerConnection } from '../../src/platform/audit/sealer-connection.ts';
import { startSealer } from '../../src/platform/audit/sealer.ts';
import type { Ground } from '../../src/platform/context.ts';
import { openDatabase, openPool } from '../../src/platform/db/database.ts';
import { startEmbedded } from '../../src/platform/db/embedded.ts';
import { loginToEmbedded } from '../../src/platform/db/login.ts';
import { prepareDatabase } from '../../src/platform/db/prepare.ts';
import { openJobs } from '../../src/platform/jobs.ts';
import { loadLaw } from '../../src/platform/law.ts';
import { openVault } from '../../src/platform/vault/open-vault.ts';
import { INSTALLATION } from '../../src/platform/vault/vault.ts';
import { reactions } from '../../src/reactions.ts';
import { say } from './machine.ts';

export type Installation = Awaited<ReturnType<typeof openInstallation>>;

/**
 * The product as `zorgvuldig start` opens it, without its web server and schedule: a PostgreSQL of its own that
 * flushes every commit, key files, the sealer at its usual pace. Everything lies in a folder that `close` removes.
 */
export async function openInstallation({ connections }: { connections: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-bench-'));
  const server = await startEmbedded({ directory: join(folder, 'postgres'), log: () => undefined });
  const superuser = await loginToEmbedded(server);
  const keys = await openFileKeyStore({ directory: join(folder, 'keys'), copy: join(folder, 'keys-copy') });
  const vault = openVault({ keys, kek: kekFromText(newKekLine(1)) });
  await vault.createOrganisation(INSTALLATION);
  const logins = await prepareDatabase({
    bootstrap: superuser,
    secret: await vault.secretFor(INSTALLATION, 'database-roles'),
  });
  const database = openDatabase({ ...logins, connections });
  const log = () => undefined;
  const jobs = openJobs({ login: logins.jobs, log });
  const sealer = startSealer({
    connect: sealerConnection(logins.sealer),
    keys: (organisation) => checkpointKeyFrom(vault, organisation),
    log,
  });
  const now = new Date('2026-11-21T09:00:00.000Z');
  const ground: Ground = {
    database,
    vault,
    journal: keys,
    audit: openAuditLog(vault),
    jobs,
    law: loadLaw(),
    clock: { now: () => now },
    log,
    reactions,
    version: '0.0.0-bench',
    publicUrl: 'http://127.0.0.1:3000',
    reaches: { mail: true, sms: true },
    scanner: scannerNotConnected,
  };
  const asSuperuser = openPool(superuser, 2, 'zorgvuldig bench');
  return {
    ground,
    vault,
    sealer,
    /** Looks past row-level security: for setting the scene, for checking, and for plain inserts as the limit. */
    asSuperuser,
    superuser,
    logins,
    folder,
    async close() {
      await sealer.stop();
      await jobs.stop().catch(() => undefined);
      await database.close();
      await asSuperuser.end();
      await keys.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A figure without flushing is a limit of the processor, not a rate: so this stands beside it. */
export async function sayDurability({ asSuperuser, folder }: Installation): Promise<void> {
  const { rows } = await asSuperuser.query<Record<string, string>>(
    `select version() as version, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as synchronous_commit,
       current_setting('full_page_writes') as full_page_writes`,
  );
  const { version, ...durability } = rows[0]!;
  say(`database   ${version?.split(' on ')[0]}, embedded, over a Unix socket`);
  say(
    `durability ${Object.entries(durability)
      .map(([name, value]) => `${name}=${value}`)
      .join(', ')}; ${flushesPerSecond(folder).toFixed(0)} fdatasync/s on this disk`,
  );
}

/** What one commit at a time could reach at most: it differs a hundredfold between disks, and with it every ratio. */
function flushesPerSecond(folder: string): number {
  const times = 200;
  const file = openSync(join(folder, 'flush'), 'w');
  const start = performance.now();
  for (let nth = 0; nth < times; nth += 1) {
    writeSync(file, Buffer.alloc(512), 0, 512, 0);
    fdatasyncSync(file);
  }
  closeSync(file);
  return times / ((performance.now() - start) / 1000);
}
