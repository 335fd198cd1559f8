import { createHash } from 'node:crypto';
import { INSTALLATION } from '../vault/index.ts';
import { isId, newToken } from '../ids.ts';

/**
 * A secret in an address or a cookie: the organisation, then 256 random bits. The organisation is in it because no row
 * can be seen before the database knows whose rows to show; it is an id and tells nothing about the person.
 */
export type Secret = { text: string; hash: Buffer };

export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

export function newSecret(organisation: string): Secret {
  const text = Buffer.from(organisation.replaceAll('-', ''), 'hex').toString('base64url') + newToken();
  return { text, hash: hashOf(text) };
}

const ORGANISATION_LENGTH = 22;
const shape = /^[A-Za-z0-9_-]{65}$/;

/** Whose secret this would be, and its hash; `undefined` when it cannot be one of ours. */
export function readSecret(text: string): { organisation: string; hash: Buffer } | undefined {
  if (!shape.test(text)) return undefined;
  const hex = Buffer.from(text.slice(0, ORGANISATION_LENGTH), 'base64url').toString('hex');
  const organisation = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(organisation) ? { organisation, hash: hashOf(text) } : undefined;
}

/** The same, where nonsense must cost as much work as a secret that was never given out (T-13). */
export const readAnySecret = (text: string): { organisation: string; hash: Buffer } =>
  readSecret(text) ?? { organisation: INSTALLATION, hash: hashOf(text.slice(0, 200)) };
