import type { Context } from '../../../platform/context.ts';
import { wordMatches } from '../../../platform/proof/agreed-word.ts';
import type { ProofKind } from '../../../platform/proof/rules.ts';
import { listProofs } from './store.ts';

export type SecondProof = {
  id: string;
  kind: ProofKind;
  /** Null for the client; otherwise the representative whose proof it is. */
  representative: string | null;
  setAt: Date;
  /** For `word` only: compares in constant time with Argon2id (19 MiB). Other kinds use a code: always false. */
  matches: (typed: string) => Promise<boolean>;
};

/** How this client, and everyone who acts for this person, proves to be himself now: at most one each. */
export async function secondProofs(c: Context, client: string): Promise<SecondProof[]> {
  const stored = await listProofs(c, client);
  return stored.map(({ wordHash, ...proof }) => ({
    ...proof,
    matches: async (typed) => wordHash !== null && wordMatches(wordHash, typed),
  }));
}
