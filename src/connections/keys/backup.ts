import { randomBytes } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { decrypt, encrypt } from '../../platform/vault/cipher.ts';
import { flushFolder, makeFolder, writeBeside } from './file/durable.ts';
import { KeyStoreError, type Kek, type KeyBackup, type KeyEntry, type KeyStore } from './port.ts';

/** A back-up still holds keys that were destroyed after it was made: destruction is final when the last one is gone. */
export const keyBackupDays = 14;

const magic = Buffer.from('zorgvuldig keys 1\n');

/** Encrypted under a key of its own, which the KEK wraps. Only this form may stand on a disk. */
export async function sealBackup(backup: KeyBackup, kek: Kek): Promise<Buffer> {
  const key = randomBytes(32);
  const wrapped = kek.wrap(key);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(wrapped.length);
  const entries = backup.entries.map((entry) => ({ ...entry, wrapped: entry.wrapped.toString('base64url') }));
  const plain = await promisify(gzip)(JSON.stringify({ ...backup, entries }));
  return Buffer.concat([magic, length, wrapped, encrypt(key, magic, plain)]);
}

/** Throws backup-unreadable; kek-unusable when it was sealed to another KEK. */
export async function openBackup(bytes: Buffer, kek: Kek): Promise<KeyBackup> {
  const unreadable = (cause?: unknown) =>
    new KeyStoreError('backup-unreadable', 'This is no back-up of keys, or it was damaged.', cause);
  const start = magic.length + 2;
  if (bytes.length < start || !bytes.subarray(0, magic.length).equals(magic)) throw unreadable();
  const end = start + bytes.readUInt16BE(magic.length);
  const plain = decrypt(kek.unwrap(bytes.subarray(start, end)), magic, bytes.subarray(end));
  if (!plain) throw unreadable();
  try {
    return revive(JSON.parse((await promisify(gunzip)(plain)).toString('utf8')));
  } catch (error) {
    throw unreadable(error);
  }
}

type Dated<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] };
type Written = {
  at: string;
  entries: (Omit<Dated<KeyEntry>, 'wrapped'> & { wrapped: string })[];
  destructions: Dated<KeyBackup['destructions'][number]>[];
  withdrawals: Dated<KeyBackup['withdrawals'][number]>[];
};

const revive = ({ at, entries, destructions, withdrawals }: Written): KeyBackup => ({
  at: new Date(at),
  entries: entries.map((entry) => ({
    ...entry,
    wrapped: Buffer.from(entry.wrapped, 'base64url'),
    createdAt: new Date(entry.createdAt),
  })),
  destructions: destructions.map((one) => ({ ...one, at: new Date(one.at) })),
  withdrawals: withdrawals.map((one) => ({ ...one, at: new Date(one.at) })),
});

const fileName = (at: Date) => `keys-${at.toISOString().replaceAll(':', '')}.backup`;
const timeOf = (file: string): Date | undefined => {
  const [, day, hour, minute, rest] = /^keys-(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)([\d.]+Z)\.backup$/.exec(file) ?? [];
  return day ? new Date(`${day}${hour}:${minute}:${rest}`) : undefined;
};

/** Adds a back-up to the folder and deletes those past their term. Returns the path of the new one. */
export async function writeBackup(store: KeyStore, kek: Kek, folder: string, at: Date): Promise<string> {
  await makeFolder(folder);
  const path = join(folder, fileName(at));
  const written = await writeBeside(path, await sealBackup(await store.backup(at), kek));
  await written.move();
  await dropOldBackups(folder, at);
  return path;
}

/** Deletes back-ups older than their term (an organisation may choose 7 to 30 days); returns how many. */
export async function dropOldBackups(folder: string, at: Date, days = keyBackupDays): Promise<number> {
  const oldest = at.getTime() - days * 86_400_000;
  const old = (await readdir(folder)).filter((file) => (timeOf(file)?.getTime() ?? Infinity) <= oldest);
  await Promise.all(old.map((file) => unlink(join(folder, file))));
  await flushFolder(folder);
  return old.length;
}
