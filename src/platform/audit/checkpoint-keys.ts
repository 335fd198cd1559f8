import { createPublicKey, type KeyObject } from 'node:crypto';
import type { CheckpointKey } from './seal-organisation.ts';

/** What sealing and exporting need of the vault. */
export type KeyChain = {
  checkpointKey(organisation: string): Promise<{ privateKey: KeyObject; publicKey: KeyObject }>;
  /** All public keys, oldest first, as the `x` of a JWK. */
  checkpointKeyChain(organisation: string): Promise<readonly { publicKey: string }[]>;
};

export const publicKeyOf = (x: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

/** The key that signs now, and those before it: a checkpoint stays valid when the key is replaced. */
export async function checkpointKeyFrom(vault: KeyChain, organisation: string): Promise<CheckpointKey> {
  const [{ privateKey, publicKey }, chain] = [
    await vault.checkpointKey(organisation),
    await vault.checkpointKeyChain(organisation),
  ];
  return { privateKey, publicKey, earlier: chain.slice(0, -1).map((link) => publicKeyOf(link.publicKey)) };
}
