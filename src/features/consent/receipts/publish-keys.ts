import { z } from 'zod';
import { type Context, parties } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { type CheckpointKeyLink, SubjectDestroyed, SubjectUnknown } from '../../../platform/vault/index.ts';
import { KEYS_FORMAT, type KeysFile } from './key-files.ts';

/** The public keys of one organisation, each signed by the one before it. For everybody: they tell of nobody. */
export const publishKeys = question({
  name: 'consent.publish-keys',
  may: parties,
  input: z.object({}),
  gather: (c) => findChain(c),
  gate: 'log-integrity',
  read: async (c, _input, chain) => {
    const answer: KeysFile = { format: KEYS_FORMAT, organisation: c.organisation, keys: [...chain] };
    return { answer };
  },
});

/** An organisation whose keys are gone is no longer there: one answer for the two. */
async function findChain({ ground, organisation }: Context): Promise<CheckpointKeyLink[] | null> {
  try {
    return await ground.vault.checkpointKeyChain(organisation);
  } catch (error) {
    if (error instanceof SubjectUnknown || error instanceof SubjectDestroyed) return null;
    throw error;
  }
}
