import { randomBytes, randomUUID } from 'node:crypto';

/**
 * A UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, then random. Made here and not by the database,
 * because PostgreSQL 15 cannot.
 */
export function newId(now: number = Date.now()): string {
  const time = now.toString(16).padStart(12, '0');
  // The random bits of a version 4, which Node draws for many at once: a tenth of the time of drawing them here.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** An unguessable token of 256 bits for a link or a session; base64url, 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(value: string): boolean {
  return uuid.test(value);
}
