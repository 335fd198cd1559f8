import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openFileKeyStore } from '../../src/connections/keys/file/open-file-store.ts';
import { kekFromText } from '../../src/connections/keys/kek/kek-file.ts';
import { newKekLine } from '../../src/connections/keys/kek/kek-ring.ts';
import { checkpointKeyFrom } from '../../src/platform/audit/checkpoint-keys.ts';
import { type AuditAct, openAuditLog } from '../../src/platform/audit/index.ts';
import { sealerConnection } from '../../src/platform/audit/sealer-connection.ts';
import { startSealer, type SealerOptions } from '../../src/platform/audit/sealer.ts';
import { newId } from '../../src/platform/ids.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { testDatabase } from './database.ts';

/** A database, a vault with real key files and a log, with as many organisations and people as a test asks for. */
export async function auditScene() {
  const at = await testDatabase();
  const folders = { directory: join(at.directory, 'keys'), copy: join(at.directory, 'keys-copy') };
  const keys = await openFileKeyStore(folders);
  const vault = openVault({ keys, kek: kekFromText(newKekLine(1)) });
  const log = openAuditLog(vault);
  const sealers: ReturnType<typeof startSealer>[] = [];
  afterAll(async () => {
    for (const sealer of sealers) await sealer.stop();
    await keys.close();
  });

  async function organisation(people: number) {
    const id = newId();
    await vault.createOrganisation(id);
    const ids = Array.from({ length: people }, () => newId());
    await vault.createSubjects(id, ids);
    return { id, people: ids };
  }

  const append = (act: AuditAct) => at.database.withOrganisation(act.organisation, (tx) => log.append(tx, act));

  const checkpointKeys = (organisation: string) => checkpointKeyFrom(vault, organisation);

  /** A sealer as in a process of its own, after its first round. From then on it works when told to, unless it gets a pace. */
  async function sealer(options: Partial<SealerOptions> = {}) {
    const connect = sealerConnection(at.logins.sealer);
    const started = startSealer({
      connect,
      keys: checkpointKeys,
      log: () => undefined,
      everyMs: 3_600_000,
      ...options,
    });
    sealers.push(started);
    await started.sealNow();
    return started;
  }
  return { ...at, vault, log, organisation, append, sealer, checkpointKeys };
}

/** Something that happened to the person, unless told otherwise. */
export function anAct(organisation: string, about: readonly string[], more: Partial<AuditAct> = {}): AuditAct {
  return {
    organisation,
    at: new Date('2026-03-02T09:30:00.000Z'),
    actor: null,
    role: 'worker',
    action: 'clients.see-client',
    outcome: 'seen',
    about,
    object: null,
    detail: null,
    decision: null,
    breakGlass: false,
    request: 'r-1',
    version: '0.1.0',
    ...more,
  };
}
