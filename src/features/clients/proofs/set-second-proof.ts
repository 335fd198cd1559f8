import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { aboutClient, asked } from '../asking/about-client.ts';
import { hashWord, makeWord } from '../../../platform/proof/agreed-word.ts';
import { type ProofKind, proofKinds } from '../../../platform/proof/rules.ts';
import { fieldsFor, purposeFor } from '../policy.ts';
import { clientId, maybe } from '../record/input.ts';
import { getPerson } from '../record/people.ts';
import { findRepresentatives } from '../representation/store.ts';
import { changeProof } from './store.ts';

const byPhone = (kind: ProofKind) => kind === 'sms' || kind === 'phone';

const NewProof = z.object({ client: clientId, representative: maybe(z.uuid()), kind: z.enum(proofKinds) });

/**
 * How the client, or who acts for the client, proves to be himself: never by the mail that carries the link (T-02).
 * For an agreed word the answer holds the three words, this once: only their Argon2id hash is kept.
 */
export const setSecondProof = action({
  name: 'clients.set-second-proof',
  may: ['worker'],
  input: NewProof,
  gather: (c, { client, kind }) =>
    aboutClient(c, client, (plan) => {
      const data = fieldsFor(plan, byPhone(kind) ? 'phone' : 'name');
      return { operation: 'record', purpose: purposeFor(plan, 'record', data), data };
    }),
  gate: asked,
  run: async (c, { client, representative, kind }, { account }) => {
    if (kind === 'sms' && !c.ground.reaches.sms) return { refused: 'no-sms' as const };
    const phone = await phoneOf(c, client, representative);
    if (phone === undefined) return { refused: 'nobody-to-prove' as const };
    if (byPhone(kind) && phone === null) return { refused: 'no-phone' as const };
    const word = kind === 'word' ? makeWord() : null;
    const wordHash = word === null ? null : await hashWord(word);
    const id = await changeProof(c, { client, representative, kind, wordHash, by: account });
    return {
      done: { word },
      trace: { object: { kind: 'second-proof', id } },
      happened: [{ name: 'client.proof-changed', client, proof: id }],
    };
  },
});

/** The number of the one who proves; undefined when there is no such person, or the representation ended. */
async function phoneOf(c: Context, client: string, representative: string | null): Promise<string | null | undefined> {
  if (representative === null) return (await getPerson(c, client)).phone;
  const found = (await findRepresentatives(c, client)).find((each) => each.id === representative);
  return found?.state === 'in-force' ? found.phone : undefined;
}
