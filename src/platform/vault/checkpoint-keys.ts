import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { lengthPrefixed } from './length-prefixed.ts';
import type { TenantKeys } from './tenant-keys.ts';

/** Ed25519, for checkpoints of the audit log and for receipts. `keyId`: 16 hex digits of the hash of the public key. */
export type CheckpointKey = { keyId: string; version: number; privateKey: KeyObject; publicKey: KeyObject };

/** A public key and the signature of the key before it; the first has none. For `/.well-known/` and exports. */
export type CheckpointKeyLink = {
  keyId: string;
  /** 32 bytes, base64url: the `x` of a JWK (RFC 8037). */
  publicKey: string;
  createdAt: string;
  signedBy?: { keyId: string; signature: string };
};

/** PKCS#8 head of an Ed25519 seed (RFC 8410 §7). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export function checkpointKeyOf(version: number, seed: Buffer): CheckpointKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  return { keyId: keyIdOf(rawOf(publicKey)), version, privateKey, publicKey };
}

const rawOf = (key: KeyObject) => key.export({ format: 'jwk' }).x!;
const keyIdOf = (raw: string) => createHash('sha256').update(Buffer.from(raw, 'base64url')).digest('hex').slice(0, 16);

const statement = (
  organisation: string,
  link: Pick<CheckpointKeyLink, 'keyId' | 'publicKey' | 'createdAt'>,
  by: string,
) => lengthPrefixed(['checkpoint key v1', organisation, link.keyId, link.publicKey, link.createdAt, by]);

/** Every checkpoint key from the first to the newest. Ed25519 is deterministic: the same chain each time. */
export function keyChain(tenant: TenantKeys): CheckpointKeyLink[] {
  const versions = [...tenant.checkpoint].sort(([a], [b]) => a - b);
  let before: CheckpointKey | undefined;
  return versions.map(([version, { seed, createdAt }]) => {
    const key = checkpointKeyOf(version, seed);
    const link = { keyId: key.keyId, publicKey: rawOf(key.publicKey), createdAt: createdAt.toISOString() };
    const by = before;
    before = key;
    if (!by) return link;
    const signature = sign(null, statement(tenant.organisation, link, by.keyId), by.privateKey).toString('base64url');
    return { ...link, signedBy: { keyId: by.keyId, signature } };
  });
}

/** Offline: whether each key was signed by the one before it, from a first key that the reader trusts already. */
export function verifyKeyChain(
  organisation: string,
  chain: readonly CheckpointKeyLink[],
  trustedKeyId: string,
): boolean {
  return chain.every((link, at) => {
    if (keyIdOf(link.publicKey) !== link.keyId) return false;
    const before = chain[at - 1];
    if (!before) return link.keyId === trustedKeyId;
    if (link.signedBy?.keyId !== before.keyId) return false;
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: before.publicKey }, format: 'jwk' });
    return verify(
      null,
      statement(organisation, link, before.keyId),
      key,
      Buffer.from(link.signedBy.signature, 'base64url'),
    );
  });
}
