import type { Context } from '../../../platform/context.ts';
import { secondProofs, type SecondProof } from '../../clients/index.ts';
import { findLink, findLinkByToken, type SecureLink } from '../links/store.ts';
import { linkState } from '../policy.ts';

/** An open link with the second proof of the one it is for; null proof when nothing was agreed yet. */
export type FoundDoor = { link: SecureLink; proof: SecondProof | null };

/** Undefined for wrong, expired and revoked alike: one look-up for each of them (T-13). */
export async function findDoorByToken(c: Context, hash: Buffer): Promise<FoundDoor | undefined> {
  return describe(c, await findLinkByToken(c, hash));
}

export const findDoor = async (c: Context, link: string): Promise<FoundDoor | undefined> =>
  describe(c, await findLink(c, link));

async function describe(c: Context, link: SecureLink | undefined): Promise<FoundDoor | undefined> {
  if (!link || linkState(link, c.now) !== 'open') return undefined;
  const proofs = await secondProofs(c, link.client);
  return { link, proof: proofs.find((each) => each.representative === link.representative) ?? null };
}
