import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { parseKey } from '../../../platform/audit/note.ts';
import { type CheckpointKeyLink, verifyKeyChain } from '../../../platform/vault/checkpoint-keys.ts';

export const KEYS_FORMAT = 'zorgvuldig-keys/1';

const base64url = z
  .string()
  .max(200)
  .regex(/^[\w-]+$/);

/** What stands at `/.well-known/zorgvuldig/<organisation>/keys.json`. */
const KeysFile = z.strictObject({
  format: z.literal(KEYS_FORMAT),
  organisation: z.uuid(),
  keys: z
    .array(
      z.strictObject({
        keyId: z.string().regex(/^[0-9a-f]{16}$/),
        publicKey: base64url,
        createdAt: z.string().max(40),
        signedBy: z.strictObject({ keyId: z.string().max(40), signature: base64url }).optional(),
      }),
    )
    .min(1)
    .max(1000),
});
export type KeysFile = { format: typeof KEYS_FORMAT; organisation: string; keys: CheckpointKeyLink[] };

/** The keys that a reader trusts, by key id; `organisation` when the file says whose they are. */
export type TrustedKeys = { organisation: string | null; keys: ReadonlyMap<string, KeyObject> };

/**
 * Reads public keys: the file of an organisation with the chain of its keys, or lines `name+id+key` as they go with an
 * export of the log. Undefined for anything else, and when a key in the chain was not signed by the one before it.
 */
export function readTrustedKeys(text: string): TrustedKeys | undefined {
  return text.trimStart().startsWith('{') ? fromChain(text) : fromLines(text);
}

function fromChain(text: string): TrustedKeys | undefined {
  const read = KeysFile.safeParse(parseJson(text));
  if (!read.success) return undefined;
  const { organisation } = read.data;
  const keys = read.data.keys as CheckpointKeyLink[];
  try {
    if (!verifyKeyChain(organisation, keys, keys[0]!.keyId)) return undefined;
    return { organisation, keys: new Map(keys.map(({ keyId, publicKey }) => [keyId, keyOf(publicKey)])) };
  } catch {
    // Not a point on the curve, or not 32 bytes.
    return undefined;
  }
}

function fromLines(text: string): TrustedKeys | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const keys = lines.map(parseKey);
  if (keys.length === 0 || keys.includes(undefined)) return undefined;
  return { organisation: null, keys: new Map(keys.map((key) => [keyIdOf(key!.publicKey), key!.publicKey])) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const keyOf = (x: string): KeyObject => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

function keyIdOf(key: KeyObject): string {
  const raw = Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');
  return createHash('sha256').update(raw).digest('hex').slice(0, 16);
}
