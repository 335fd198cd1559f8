import type { Finding } from '../port.ts';
import type { KeyPool } from './key-pool.ts';

type Settings = Record<string, string>;

/** What `doctor` should know about the key cluster. */
export async function postgresFindings(pool: KeyPool): Promise<Finding[]> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('wal_recycle', 'fsync', 'synchronous_standby_names',
       'archive_mode', 'wal_keep_size', 'log_statement', 'log_min_duration_statement', 'log_parameter_max_length')`,
  );
  const settings: Settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  const { rows: slots } = await pool.query('select from pg_replication_slots');
  const writesStatements = settings.log_statement !== 'none' || settings.log_min_duration_statement !== '-1';
  return [
    ...(settings.wal_recycle === 'off' ? [] : [walRecycle]),
    ...(settings.fsync === 'on' ? [] : [noFlush]),
    ...(settings.synchronous_standby_names === '' ? [onePlace] : []),
    ...(settings.wal_keep_size !== '0' || slots.length > 0 ? [walKept] : []),
    ...(settings.archive_mode === 'off' ? [] : [archived]),
    ...(writesStatements && settings.log_parameter_max_length !== '0' ? [keysInLog] : []),
  ];
}

const walRecycle: Finding = {
  code: 'key-cluster-wal-recycle',
  severity: 'stop',
  nl: 'De sleuteldatabase hergebruikt oude logbestanden. Een vernietigde sleutel blijft dan op de schijf staan. Zet in die database wal_recycle op off.',
  en: 'The key cluster reuses old WAL files, so a destroyed key stays on the disk. Set wal_recycle to off there.',
};

const noFlush: Finding = {
  code: 'key-cluster-no-fsync',
  severity: 'stop',
  nl: 'De sleuteldatabase schrijft niet zeker naar de schijf. Zet fsync op on: een verloren sleutel is verloren inhoud.',
  en: 'The key cluster does not flush to disk. Set fsync to on: a lost key is lost content.',
};

const onePlace: Finding = {
  code: 'key-cluster-one-place',
  severity: 'warn',
  nl: 'De sleutels staan op één plaats. Geef de sleuteldatabase een tweede server die meeschrijft (synchronous_standby_names).',
  en: 'The keys are in one place. Give the key cluster a synchronous standby (synchronous_standby_names).',
};

const walKept: Finding = {
  code: 'key-cluster-keeps-wal',
  severity: 'warn',
  nl: 'De sleuteldatabase bewaart oude logbestanden voor een kopie (wal_keep_size of een replication slot). Een vernietigde sleutel verdwijnt pas als die weg zijn.',
  en: 'The key cluster keeps old WAL for a replica (wal_keep_size or a slot). A destroyed key is gone only after that.',
};

const archived: Finding = {
  code: 'key-cluster-archives-wal',
  severity: 'warn',
  nl: 'De sleuteldatabase maakt een archief van haar logbestanden. Zorg dat dit archief na 14 dagen weg is.',
  en: 'The key cluster archives its WAL. Make sure that the archive is deleted after 14 days.',
};

const keysInLog: Finding = {
  code: 'key-cluster-logs-statements',
  severity: 'warn',
  nl: 'De sleuteldatabase schrijft opdrachten met hun waarden in haar logboek. Zet log_parameter_max_length op 0.',
  en: 'The key cluster writes statements with their values to its log. Set log_parameter_max_length to 0.',
};
