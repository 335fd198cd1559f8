import { randomBytes } from 'node:crypto';
import { unwrapKey, wrapKey } from '../../../platform/vault/cipher.ts';
import { KeyStoreError, type Kek } from '../port.ts';

/** KEKs by version; 32 bytes each. */
export type KekKeys = ReadonlyMap<number, Buffer>;

/** The highest version wraps; every version unwraps, so a rotation needs no standstill. */
export function kekOf(keys: KekKeys): Kek {
  const version = Math.max(...keys.keys());
  return {
    version,
    wrap(bytes) {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(version);
      return Buffer.concat([head, wrapKey(keys.get(version)!, bytes)]);
    },
    unwrap(bytes) {
      const by = bytes.length > 4 ? bytes.readUInt32BE(0) : 0;
      const key = keys.get(by);
      if (!key) throw new KeyStoreError('kek-unusable', `Wrapped by KEK version ${by}, which is not in the KEK file.`);
      const plain = unwrapKey(key, bytes.subarray(4));
      if (!plain) throw new KeyStoreError('kek-unusable', `Not wrapped by this KEK (version ${by}), or changed.`);
      return plain;
    },
  };
}

/** One line for a KEK file: `version:43 characters of base64url`. */
export function newKekLine(version: number): string {
  return `${version}:${randomBytes(32).toString('base64url')}`;
}

/**
 * Reads `version:key` lines (32 bytes as base64 or base64url; a key alone is version 1); empty lines and lines with # are skipped. The same text may come from a file or from a
 * setting (then `;` parts the versions).
 *
 * @throws kek-unusable, without the text: it is a secret
 */
export function readKekText(text: string): KekKeys {
  const keys = new Map<number, Buffer>();
  for (const line of text.split(/[\n;]/).map((part) => part.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, version = '1', encoded] = /^(?:([1-9]\d{0,8}):)?([\w+/-]{43})=?$/.exec(line) ?? [];
    if (!encoded) throw new KeyStoreError('kek-unusable', 'A KEK is written as version:base64 of 32 bytes.');
    if (keys.has(Number(version)))
      throw new KeyStoreError('kek-unusable', `KEK version ${version} stands there twice.`);
    keys.set(Number(version), Buffer.from(encoded, 'base64url'));
  }
  if (keys.size === 0) throw new KeyStoreError('kek-unusable', 'There is no KEK.');
  return keys;
}
