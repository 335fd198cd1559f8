import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';

/**
 * The signed note of C2SP (c2sp.org/signed-note): a text, an empty line, and lines `— name signature`.
 * Others may add their own signature line (a witness), so lines of unknown keys are passed over.
 */
export type NoteVerifier = { name: string; publicKey: KeyObject };
export type NoteSigner = NoteVerifier & { privateKey: KeyObject };

const ed25519 = 0x01;
const dash = '\u2014 ';
const keyName = /^[^\s+]{1,255}$/u;

/** The 32 bytes of an Ed25519 public key. */
function rawKey(publicKey: KeyObject): Buffer {
  const { crv, x } = publicKey.export({ format: 'jwk' });
  if (crv !== 'Ed25519' || x === undefined) throw new Error('A signed note needs an Ed25519 key');
  return Buffer.from(x, 'base64url');
}

function keyId({ name, publicKey }: NoteVerifier): Buffer {
  const material = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ed25519), rawKey(publicKey)]);
  return hash('sha256', material, 'buffer').subarray(0, 4);
}

/** `text` ends in a newline and has no empty line at its end. */
export function signNote(text: string, signer: NoteSigner): string {
  if (!text.endsWith('\n') || !keyName.test(signer.name)) throw new Error('This cannot be made into a signed note');
  const signature = Buffer.concat([keyId(signer), sign(null, Buffer.from(text), signer.privateKey)]);
  return `${text}\n${dash}${signer.name} ${signature.toString('base64')}\n`;
}

/** The text of a note that one of these keys signed; `undefined` for anything else. */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): string | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  const signed = lines.some((line) => verifiers.some((verifier) => isSignedBy(text, line, verifier)));
  return signed ? text : undefined;
}

function isSignedBy(text: string, line: string, verifier: NoteVerifier): boolean {
  const prefix = `${dash}${verifier.name} `;
  if (!line.startsWith(prefix)) return false;
  const signature = decodeBase64(line.slice(prefix.length));
  if (signature?.length !== 68 || !signature.subarray(0, 4).equals(keyId(verifier))) return false;
  return verify(null, Buffer.from(text), verifier.publicKey, signature.subarray(4));
}

/** Strict: one spelling per value, so that two notes that differ are never read as the same. */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** A public key as one line that can be read out and printed: `name+id+key`. */
export function formatKey(verifier: NoteVerifier): string {
  const key = Buffer.concat([Buffer.of(ed25519), rawKey(verifier.publicKey)]);
  return `${verifier.name}+${keyId(verifier).toString('hex')}+${key.toString('base64')}`;
}

export function parseKey(line: string): NoteVerifier | undefined {
  const [, name, id, encoded] = /^([^\s+]{1,255})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{44})$/u.exec(line.trim()) ?? [];
  const key = encoded === undefined ? undefined : decodeBase64(encoded);
  if (name === undefined || key?.length !== 33 || key[0] !== ed25519) return undefined;
  const x = key.subarray(1).toString('base64url');
  const verifier = { name, publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) };
  return keyId(verifier).toString('hex') === id ? verifier : undefined;
}
