import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

export type Purpose = 'content' | 'log-text' | 'log-handle' | 'blind-index' | `secret ${string}`;

/** 32 bytes for one purpose from one stored key (HKDF-SHA256, RFC 5869), so that no key serves two purposes. */
export function deriveBytes(key: Buffer, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `zorgvuldig v1 ${purpose}`, 32));
}

/** The same as a KeyObject: a cipher begins five times faster with it than with bytes. */
export const derive = (key: Buffer, purpose: Purpose): KeyObject => createSecretKey(deriveBytes(key, purpose));

/** HMAC-SHA256, cut to 16 bytes. */
export function shortMac(key: KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest().subarray(0, 16);
}
