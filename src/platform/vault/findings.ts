import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Finding, KeyStore } from '../../connections/keys/port.ts';

export type VaultSetting = {
  production: boolean;
  keys: KeyStore;
  /** The folder with the database and everything else; absolute. */
  data: string;
  /** Folders of the file store, if that is the one in use. */
  keyFolders?: readonly string[];
  /** Folder of the embedded database, if that is the one in use. */
  databaseFolder?: string;
  /** `undefined`: the KEK came as text. */
  kekFile?: string;
};

/**
 * What `doctor` should say about keys. Outside production a finding never stops: someone who tries the product has one
 * disk, and loses nothing.
 */
export async function vaultFindings(setting: VaultSetting): Promise<Finding[]> {
  const found = [...(await setting.keys.findings()), ...placement(setting), ...kekFindings(setting)];
  return setting.production ? found : found.map((finding) => ({ ...finding, severity: 'warn' }));
}

function placement({ keyFolders = [], databaseFolder }: VaultSetting): Finding[] {
  if (databaseFolder === undefined || !existsSync(databaseFolder)) return [];
  const volume = statSync(databaseFolder).dev;
  const shared = keyFolders.filter((folder) => existsSync(folder) && statSync(folder).dev === volume);
  return shared.length > 0 ? [keysBesideDatabase(shared[0]!)] : [];
}

function kekFindings({ kekFile, data }: VaultSetting): Finding[] {
  if (kekFile === undefined) return [];
  const findings: Finding[] = [];
  const { mode, dev } = statSync(kekFile);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) findings.push(kekOpen(kekFile));
  if (isInside(data, kekFile)) findings.push(kekInData);
  else if (existsSync(data) && dev === statSync(data).dev && isInside(dirname(resolve(data)), kekFile)) {
    findings.push(kekBesideData);
  }
  return findings;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '' && !way.startsWith('..');
}

const keysBesideDatabase = (folder: string): Finding => ({
  code: 'keys-beside-database',
  severity: 'stop',
  nl: `De sleutels (${folder}) staan op dezelfde schijf als de database. Eén gestolen schijf of back-up heeft dan allebei. Zet de sleutels op een eigen schijf.`,
  en: `The keys (${folder}) are on the same volume as the database: one stolen disk or back-up has both. Put the keys on a volume of their own.`,
});

const kekOpen = (file: string): Finding => ({
  code: 'kek-open-to-others',
  severity: 'stop',
  nl: `Anderen op deze computer kunnen de hoofdsleutel lezen. Sluit het bestand af: chmod 0400 ${file}`,
  en: `Others on this computer can read the KEK. Close the file: chmod 0400 ${file}`,
});

const kekInData: Finding = {
  code: 'kek-inside-data',
  severity: 'stop',
  nl: 'De hoofdsleutel staat in de map met gegevens. Een kopie van die map bevat dan slot en sleutel samen. Zet het bestand op een andere plaats (KEK_FILE).',
  en: 'The KEK is inside the data folder, so a copy of that folder holds lock and key together. Put the file elsewhere (KEK_FILE).',
};

const kekBesideData: Finding = {
  code: 'kek-beside-data',
  severity: 'warn',
  nl: 'De hoofdsleutel staat naast de map met gegevens. Let op dat een back-up niet allebei meeneemt.',
  en: 'The KEK is next to the data folder. Make sure that no back-up takes both.',
};
