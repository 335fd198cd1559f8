import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt } from './cipher.ts';
import { lengthPrefixed } from './length-prefixed.ts';
import { pad, unpad } from './padding.ts';

/** Where a value stands. It opens there and nowhere else. `row` is the id of the row. */
export type Place = { table: string; column: string; row: string };

/** Which key sealed a value: the content key (SK) or the log key (LK) of a subject, and its version. */
export type KeyId = { kind: 'SK' | 'LK'; version: number };

/** Format of a sealed value (security §4.2): `v (1) | alg (1) | kid (3) | iv (12) | ciphertext | tag (16)`. */
const format = 1;
/** AES-256-GCM over padded text. */
const algorithm = 1;
const kindCodes = { SK: 1, LK: 2 } as const;
const headLength = 5;

export type Seal = { organisation: string; subject: string; key: KeyObject; keyId: KeyId };

const boundTo = ({ organisation, subject, keyId }: Seal, { table, column, row }: Place) =>
  lengthPrefixed([
    `v${format}.${algorithm}`,
    organisation,
    table,
    column,
    row,
    keyId.kind,
    subject,
    String(keyId.version),
  ]);

export function sealText(seal: Seal, place: Place, text: string): Buffer {
  const head = Buffer.from([
    format,
    algorithm,
    kindCodes[seal.keyId.kind],
    seal.keyId.version >> 8,
    seal.keyId.version & 255,
  ]);
  return Buffer.concat([head, encrypt(seal.key, boundTo(seal, place), pad(Buffer.from(text, 'utf8')))]);
}

/** `undefined` when these bytes are not, bit for bit, what was sealed at this place with this key. */
export function openText(seal: Seal, place: Place, bytes: Buffer): string | undefined {
  const padded = decrypt(seal.key, boundTo(seal, place), bytes.subarray(headLength));
  return padded && unpad(padded)?.toString('utf8');
}

/** Which key opens this value; `undefined` when it is no sealed value. */
export function keyIdOf(bytes: Buffer): KeyId | undefined {
  if (bytes.length < headLength || bytes[0] !== format || bytes[1] !== algorithm) return undefined;
  const kind = bytes[2] === kindCodes.SK ? 'SK' : bytes[2] === kindCodes.LK ? 'LK' : undefined;
  return kind && { kind, version: bytes.readUInt16BE(3) };
}
