import type { Context } from '../../../platform/context.ts';
import { type Covenant, lifeOf, type Signer, signersOf, type StoredVersion } from '../covenant.ts';
import { digestOf } from '../document.ts';
import { everybodySigned, openVersion } from '../policy.ts';
import { tellGuests } from './tell-guests.ts';
import { refreshTerms } from '../refresh-terms.ts';
import { addSignature, changeVersion } from '../store.ts';
import type { SignatureWords, SignedWay } from '../words.ts';

/** The version that waits for signatures, and who signs it for a party; null where nothing waits there. */
export function waitingFor(covenant: Covenant, party: string): { version: StoredVersion; signer: Signer } | null {
  if (covenant.ending || covenant.leavings.some((leaving) => leaving.party === party)) return null;
  const open = openVersion(lifeOf(covenant));
  const version = covenant.versions.find((each) => each.version === open?.version);
  const signer = version && signersOf(covenant, version.version).find((each) => each.party === party);
  return version && signer && signer.signature === null ? { version, signer } : null;
}

export type Signing = { way: SignedWay; words: SignatureWords; by: string | null };

/**
 * Puts a signature under a version: the hash of the text as it is kept, not the one that was kept beside it, so that a
 * text that was changed can never be signed. When it is the last one, the covenant holds from this moment on.
 */
export async function sign(
  c: Context,
  covenant: Covenant,
  { version, signer }: { version: StoredVersion; signer: Signer },
  { way, words, by }: Signing,
): Promise<void> {
  const digest = digestOf(version.written.text);
  if (!digest.equals(version.digest)) throw new Error('The text of this version is not the one that was offered.');
  await addSignature(c, signer.id, { way, words, digest, by });
  const others = signersOf(covenant, version.version).map(({ id, party, signature }) => ({
    party,
    signed: id === signer.id || signature !== null,
  }));
  if (!everybodySigned(others, covenant.leavings)) return;
  await changeVersion(c, covenant.id, version.version, { complete_at: c.now });
  await refreshTerms(c, covenant.id);
  await tellGuests(c, covenant);
}

/** What a signature leaves in the log: which text, by whom for whom. */
export const traceOf = (covenant: Covenant, version: StoredVersion, party: string) => ({
  object: { kind: 'covenant', id: covenant.id },
  detail: `versie ${version.version}, partij ${party}, sha256 ${version.digest.toString('hex')}`,
});
