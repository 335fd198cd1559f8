import { createHash } from 'node:crypto';
import { keyText, type Kek, type KeyEntry, type KeyRef } from '../../connections/keys/port.ts';
import { decrypt, encrypt } from './cipher.ts';
import { TamperedCiphertext } from './errors.ts';
import { lengthPrefixed } from './length-prefixed.ts';

/** The 32 bytes of an organisation's keys by version; the highest wraps. */
export type TenantKey = { newest: number; byVersion: ReadonlyMap<number, Buffer> };

const bound = (ref: KeyRef, by: number) =>
  lengthPrefixed(['wrapped key v1', ref.organisation, ref.kind, ref.id, String(ref.version), String(by)]);

/** Wraps a key under the newest TK, bound to its own name: a wrapped key put in another's place is refused. */
export function wrapUnderTenant(tenant: TenantKey, ref: KeyRef, key: Buffer, createdAt: Date): KeyEntry {
  const wrapped = encrypt(tenant.byVersion.get(tenant.newest)!, bound(ref, tenant.newest), key);
  return { ...ref, wrapped, wrappedBy: tenant.newest, createdAt };
}

/** Throws TamperedCiphertext. The version that wrapped must be in `tenant`. */
export function unwrapUnderTenant(tenant: TenantKey, entry: KeyEntry): Buffer {
  const tk = tenant.byVersion.get(entry.wrappedBy);
  const key = tk && decrypt(tk, bound(entry, entry.wrappedBy), entry.wrapped);
  if (!key) throw new TamperedCiphertext(`This key is not the one that was stored: ${keyText(entry)}`);
  return key;
}

/** AES-KWP binds nothing, so the name of the TK goes in beside it, as 16 bytes of its hash. */
const nameMark = (ref: KeyRef) => createHash('sha256').update(keyText(ref)).digest().subarray(0, 16);

export function wrapUnderKek(kek: Kek, ref: KeyRef, key: Buffer, createdAt: Date): KeyEntry {
  return { ...ref, wrapped: kek.wrap(Buffer.concat([key, nameMark(ref)])), wrappedBy: kek.version, createdAt };
}

/** Throws kek-unusable, or TamperedCiphertext when it is the key of another organisation. */
export function unwrapUnderKek(kek: Kek, entry: KeyEntry): Buffer {
  const plain = kek.unwrap(entry.wrapped);
  if (plain.length !== 48 || !plain.subarray(32).equals(nameMark(entry))) {
    throw new TamperedCiphertext(`This key is not the one that was stored: ${keyText(entry)}`);
  }
  return plain.subarray(0, 32);
}
