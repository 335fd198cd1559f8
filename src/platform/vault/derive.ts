import { createHmac, hkdfSync } from 'node:crypto';

export type Purpose = 'content' | 'log-text' | 'log-handle' | 'blind-index' | 'secret';

/** One key per purpose from one stored key (HKDF-SHA256, RFC 5869), so that no key serves two purposes. */
export function derive(key: Buffer, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `zorgvuldig v1 ${purpose}`, 32));
}

/** HMAC-SHA256, cut to 16 bytes. */
export function shortMac(key: Buffer, ...parts: (string | Buffer)[]): Buffer {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part);
  return mac.digest().subarray(0, 16);
}
