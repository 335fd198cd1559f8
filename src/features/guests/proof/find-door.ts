import type { Context } from '../../../platform/context.ts';
import type { ProofKind } from '../../../platform/proof/rules.ts';
import { type Access, findAccess, findAccessByToken } from '../accesses/store.ts';
import { accessState } from '../policy.ts';
import { findProof } from '../store.ts';

/** An open access with how its guest proves to be who this is; null while no words were agreed on. */
export type FoundDoor = { access: Access; proof: ProofKind | null; wordHash: string | null };

/** Undefined for wrong, expired, ended and foreign alike: one look-up for each of them (T-13). */
export async function findDoorByToken(c: Context, hash: Buffer): Promise<FoundDoor | undefined> {
  return describe(c, await findAccessByToken(c, hash));
}

export const findDoor = async (c: Context, access: string): Promise<FoundDoor | undefined> =>
  describe(c, await findAccess(c, access));

async function describe(c: Context, access: Access | undefined): Promise<FoundDoor | undefined> {
  if (!access || accessState(access, c.now) !== 'open') return undefined;
  const guest = await findProof(c, access.guest);
  if (!guest) return undefined;
  const agreed = guest.proof !== 'word' || guest.wordHash !== null;
  return { access, proof: agreed ? guest.proof : null, wordHash: guest.wordHash };
}
