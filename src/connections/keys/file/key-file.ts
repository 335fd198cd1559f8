import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isId } from '../../../platform/ids.ts';
import { keyKinds, keyText, KeyStoreError, type KeyEntry, type KeyRef } from '../port.ts';

/**
 * `<organisation>/<last two digits of the id>/<kind>-<id>-<version>.key`: 256 folders keep a folder of a large
 * organisation short, and the last digits of a UUIDv7 are random.
 */
export function pathOf(ref: KeyRef): string {
  if (!isId(ref.organisation) || !isId(ref.id) || !keyKinds.includes(ref.kind) || !(ref.version >= 1)) {
    throw new KeyStoreError('key-missing', 'A key has a UUID, a kind and a version from 1.');
  }
  return join(ref.organisation, ref.id.slice(-2), `${ref.kind}-${ref.id}-${ref.version}.key`);
}

const pattern = /^([A-Z]+)-([0-9a-f-]{36})-([1-9]\d*)\.key$/;

/** The key that a file name stands for; `undefined` for any other file. */
export function refOf(organisation: string, file: string): KeyRef | undefined {
  const [, kind, id, version] = pattern.exec(file) ?? [];
  const known = keyKinds.find((name) => name === kind);
  return known && id && isId(id) ? { organisation, kind: known, id, version: Number(version) } : undefined;
}

const sumOf = (fields: string) => createHash('sha256').update(fields).digest('base64url');

/** One line of JSON and its checksum: half a file or a flipped bit is seen before the key is used. */
export function writeEntry(entry: KeyEntry): Buffer {
  const fields = JSON.stringify({
    key: keyText(entry),
    wrapped: entry.wrapped.toString('base64url'),
    wrappedBy: entry.wrappedBy,
    createdAt: entry.createdAt.toISOString(),
  });
  return Buffer.from(`${fields}\n${sumOf(fields)}\n`);
}

/** Throws key-damaged when it is not, bit for bit, what `writeEntry` wrote for this key. */
export function readEntry(ref: KeyRef, bytes: Buffer): KeyEntry {
  const [fields = '', sum] = bytes.toString('utf8').split('\n');
  if (sumOf(fields) !== sum) throw new KeyStoreError('key-damaged', `Damaged key file: ${keyText(ref)}`);
  const { key, wrapped, wrappedBy, createdAt } = JSON.parse(fields);
  if (key !== keyText(ref)) throw new KeyStoreError('key-damaged', `This file holds another key: ${keyText(ref)}`);
  return { ...ref, wrapped: Buffer.from(wrapped, 'base64url'), wrappedBy, createdAt: new Date(createdAt) };
}
