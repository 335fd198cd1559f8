import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** The only file that encrypts. A tag length left open lets Node accept a tag of 4 bytes (security §1, finding 8). */
const authTagLength = 16;
const ivLength = 12;

/** AES-256-GCM with a random IV: `iv (12) | ciphertext | tag (16)`. `key` holds 32 bytes. */
export function encrypt(key: Buffer | KeyObject, aad: Buffer, plain: Buffer): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength });
  cipher.setAAD(aad);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** `undefined` when one bit of key, AAD or bytes differs. */
export function decrypt(key: Buffer | KeyObject, aad: Buffer, bytes: Buffer): Buffer | undefined {
  if (bytes.length < ivLength + authTagLength) return undefined;
  const end = bytes.length - authTagLength;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), { authTagLength });
  decipher.setAAD(aad);
  decipher.setAuthTag(bytes.subarray(end));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivLength, end)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** The alternative initial value of RFC 5649 §3. */
const kwpIv = Buffer.from('a65959a6', 'hex');

/** AES-KWP (RFC 5649), for the KEK: it needs no IV, so a KMS or HSM can do the same. */
export function wrapKey(kek: Buffer, key: Buffer): Buffer {
  const cipher = createCipheriv('id-aes256-wrap-pad', kek, kwpIv);
  return Buffer.concat([cipher.update(key), cipher.final()]);
}

/** `undefined` when it was wrapped by another key or changed. */
export function unwrapKey(kek: Buffer, wrapped: Buffer): Buffer | undefined {
  const decipher = createDecipheriv('id-aes256-wrap-pad', kek, kwpIv);
  try {
    return Buffer.concat([decipher.update(wrapped), decipher.final()]);
  } catch {
    return undefined;
  }
}
