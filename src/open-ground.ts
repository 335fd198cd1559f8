import { join } from 'node:path';
import { kekFromFile, kekFromFileOrNew, kekFromText } from './connections/keys/kek/kek-file.ts';
import { openFileKeyStore } from './connections/keys/file/open-file-store.ts';
import { openPostgresKeyStore, refuseSharedCluster } from './connections/keys/postgres/open-postgres-store.ts';
import type { Kek, KeyStore } from './connections/keys/port.ts';
import type { Outbox } from './connections/mail/outbox.ts';
import type { MailPort } from './connections/mail/port.ts';
import { openSmtp } from './connections/mail/smtp.ts';
import { smsNotConnected } from './connections/sms/not-connected.ts';
import type { SmsPort } from './connections/sms/port.ts';
import { openClamd } from './connections/virus-scan/clamd.ts';
import { scannerNotConnected } from './connections/virus-scan/not-connected.ts';
import { type Config, keyFolders, postgresFolder } from './config.ts';
import { addLists } from './features/deidentification/index.ts';
import type { Ground } from './platform/context.ts';
import type { Clock } from './platform/dates.ts';
import { openDatabase } from './platform/db/database.ts';
import { type EmbeddedPostgres, startEmbedded } from './platform/db/embedded.ts';
import { type Login, loginFromUrl, loginToEmbedded } from './platform/db/login.ts';
import { type Logins, prepareDatabase } from './platform/db/prepare.ts';
import { checkpointKeyFrom } from './platform/audit/checkpoint-keys.ts';
import { openAuditLog } from './platform/audit/index.ts';
import { sealerConnection } from './platform/audit/sealer-connection.ts';
import { type Sealer, startSealer } from './platform/audit/sealer.ts';
import { openJobs } from './platform/jobs.ts';
import { loadLaw } from './platform/law.ts';
import type { Log } from './platform/log.ts';
import { openVault } from './platform/vault/open-vault.ts';
import { INSTALLATION, type Vault } from './platform/vault/vault.ts';
import { reactions } from './reactions.ts';
import { version } from './version.ts';

/** The outside world: real, or the outbox in memory of the demo and the tests. */
export type Connections = { mail: MailPort; sms: SmsPort };

export type Opened = {
  /** How each role logs in, for `doctor`. */
  logins: Logins;

  ground: Ground;
  keys: KeyStore;
  connections: Connections;
  sealer: Sealer;
  close: () => Promise<void>;
};

/** Opens everything that outlives a request, in the order in which it is needed, and closes it in the other. */
export async function openGround(
  config: Config,
  { clock, log, outbox }: { clock: Clock; log: Log; outbox?: Outbox },
): Promise<Opened> {
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const keys = await openKeys(config);
    closing.push(() => keys.close());
    const vault = openVault({ keys, kek: await openKek(config, keys) });
    // A newer line in the KEK file is taken into use by starting with it.
    await vault.rotateKek();
    await vault.createOrganisation(INSTALLATION);
    const { login, server } = await openServer(config, log);
    if (server) closing.push(() => server.stop());
    if (config.keyDatabaseUrl) {
      await refuseSharedCluster({ keys: loginFromUrl(config.keyDatabaseUrl), application: login });
    }
    const logins = await prepareDatabase({ bootstrap: login, secret: await roleSecret(vault) });
    const database = openDatabase(logins);
    closing.push(() => database.close());
    const jobs = openJobs({ login: logins.jobs, log });
    closing.push(() => jobs.stop());
    const connections = outbox ?? connect(config);
    closing.push(() => connections.mail.close());

    const { publicUrl } = config;
    const known = { database, vault, journal: keys, audit: openAuditLog(vault), jobs, law: loadLaw() };
    const reaches = { mail: Boolean(outbox ?? config.smtpUrl), sms: Boolean(outbox) };
    if (config.ownLists !== undefined) await addLists(config.ownLists);
    const scanner = config.virusScanner ? openClamd({ url: config.virusScanner }) : scannerNotConnected;
    const ground: Ground = { ...known, clock, log, reactions, version, publicUrl, reaches, scanner };
    const sealer = sealWith(vault, logins, log);
    closing.push(() => sealer.stop());
    return { ground, keys, connections, sealer, logins, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const sealWith = (vault: Vault, { sealer }: Logins, log: Log): Sealer =>
  startSealer({
    connect: sealerConnection(sealer),
    keys: (organisation) => checkpointKeyFrom(vault, organisation),
    log,
  });

const openKeys = (config: Config): Promise<KeyStore> => {
  if (config.keyDatabaseUrl) return openPostgresKeyStore({ login: loginFromUrl(config.keyDatabaseUrl) });
  const { first, second } = keyFolders(config);
  return openFileKeyStore({ directory: first, copy: second });
};

async function openKek(config: Config, keys: KeyStore): Promise<Kek> {
  if (config.kek) return kekFromText(config.kek);
  if (config.kekFile) return kekFromFile(config.kekFile);
  // Convenient for a first try, and no protection: doctor says so in production.
  return kekFromFileOrNew(join(config.data, 'kek'), keys);
}

/** Every process that shares the keys derives the same passwords for the database roles. */
const roleSecret = (vault: Vault): Promise<Buffer> => vault.secretFor(INSTALLATION, 'database-roles');

async function openServer(config: Config, log: Log): Promise<{ login: Login; server?: EmbeddedPostgres }> {
  if (config.databaseUrl) return { login: loginFromUrl(config.databaseUrl) };
  const server = await startEmbedded({
    directory: postgresFolder(config),
    log: () => log({ event: 'postgres-said-something' }),
    onUnexpectedEnd: () => log({ event: 'postgres-ended' }),
  });
  return { login: await loginToEmbedded(server), server };
}

function connect(config: Config): Connections {
  if (!config.smtpUrl) return { mail: mailNotConnected, sms: smsNotConnected };
  const { dkimDomain, dkimSelector, dkimKeyFile } = config;
  const dkim =
    dkimDomain && dkimSelector && dkimKeyFile
      ? { domain: dkimDomain, selector: dkimSelector, keyFile: dkimKeyFile }
      : undefined;
  const from = { name: config.mailName, address: config.mailFrom };
  const mail = openSmtp({ url: config.smtpUrl, from, caFile: config.smtpCa, dkim });
  return { mail, sms: smsNotConnected };
}

/** Without a mail server a message waits; it is never said to be sent. */
const mailNotConnected: MailPort = { send: async () => ({ outcome: 'later' }), close: async () => undefined };
