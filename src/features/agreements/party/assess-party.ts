import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { ratings } from '../party-words.ts';
import { party, said } from '../party-input.ts';
import { findParty } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { addAssessment } from './store.ts';

/** Says whether a party suits us, with the reason. Each assessment stays; the newest counts (S0.15). */
export const assessParty = action({
  name: 'agreements.assess-party',
  may: [...keepers, 'privacy-contact', 'fg'],
  input: z.object({ partij: party, oordeel: z.enum(ratings), reden: said }),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { oordeel, reden }, { id: of }) => {
    const id = await addAssessment(c, of, oordeel, reden);
    return { done: { party: of }, trace: { object: { kind: 'party-assessment', id } } };
  },
});
