import type { KeyObject } from 'node:crypto';
import { shortMac } from './derive.ts';
import { TamperedCiphertext } from './errors.ts';
import { keyIdOf, openText, sealText, type KeyId, type Place } from './sealed-text.ts';
import type { SubjectKeys } from './subject-keys.ts';

/**
 * What can be done with the keys of one subject: a client, an account, or the organisation itself. Everything here
 * is synchronous; the keys were fetched. Do not keep it longer than a request.
 */
export type SubjectVault = {
  subject: string;
  /** Under the content key. Throws SubjectDestroyed. */
  seal(place: Place, text: string): Buffer;
  /** Throws SubjectDestroyed, TamperedCiphertext. */
  open(place: Place, bytes: Uint8Array): string;
  /** Under the log key, which has a longer term of its own. Throws SubjectDestroyed. */
  sealLog(place: Place, text: string): Buffer;
  /** Throws SubjectDestroyed, TamperedCiphertext. */
  openLog(place: Place, bytes: Uint8Array): string;
  /** The pseudonym of the subject in the audit log, 22 characters of base64url. Throws SubjectDestroyed. */
  readonly handle: string;
  /** The same, 16 bytes. */
  readonly handleBytes: Buffer;
  /** What can no longer be read. */
  readonly destroyed: { content: boolean; log: boolean };
};

/** One HMAC per key instead of one per act; gone with the key. */
const handles = new WeakMap<KeyObject, Buffer>();

function handleUnder(key: KeyObject, subject: string): Buffer {
  const known = handles.get(key) ?? shortMac(key, subject);
  handles.set(key, known);
  return known;
}

export function subjectVault(organisation: string, keys: SubjectKeys): SubjectVault {
  const { subject } = keys;
  const purposes = { SK: 'content', LK: 'log-text' } as const;
  const sealWith = (kind: KeyId['kind'], place: Place, text: string) => {
    const version = keys.newest(kind);
    const key = keys.get(kind, version, purposes[kind]);
    return sealText({ organisation, subject, key, keyId: { kind, version } }, place, text);
  };
  const openWith = (kind: KeyId['kind'], place: Place, sealed: Uint8Array) => {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const keyId = keyIdOf(bytes);
    if (keyId?.kind !== kind)
      throw new TamperedCiphertext(`No value of this kind stands in ${place.table}.${place.column}.`);
    const key = keys.get(kind, keyId.version, purposes[kind]);
    const text = openText({ organisation, subject, key, keyId }, place, bytes);
    if (text === undefined)
      throw new TamperedCiphertext(`A value in ${place.table}.${place.column} was changed or moved.`);
    return text;
  };
  const handleBytes = () => handleUnder(keys.get('LK', keys.oldest('LK'), 'log-handle'), subject);
  return {
    subject,
    seal: (place, text) => sealWith('SK', place, text),
    open: (place, bytes) => openWith('SK', place, bytes),
    sealLog: (place, text) => sealWith('LK', place, text),
    openLog: (place, bytes) => openWith('LK', place, bytes),
    get handle() {
      return handleBytes().toString('base64url');
    },
    get handleBytes() {
      return Buffer.from(handleBytes());
    },
    get destroyed() {
      return { content: keys.isDestroyed('SK'), log: keys.isDestroyed('LK') };
    },
  };
}
