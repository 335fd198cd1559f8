import { createHash, createHmac, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';

/**
 * The password of a database role, derived from the installation's secret: every process that holds the secret can
 * connect, and no password is stored. 43 characters of base64url.
 */
export function derivePassword(secret: Buffer, role: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', `database role ${role}`, 32)).toString('base64url');
}

/**
 * What PostgreSQL stores of a password (RFC 5803). Handing over this instead of the password keeps the password out of
 * a server's statement log.
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16), rounds = 4096): string {
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const sign = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(sign('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey}:${sign('Server Key').toString('base64')}`;
}
