import { createHash } from 'node:crypto';

/** SHA-256 of a token or code with at least 60 random bits: enough at rest, because it cannot be guessed. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();
