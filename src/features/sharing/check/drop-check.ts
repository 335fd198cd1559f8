import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gatherNamed, gatherNameless } from './desk.ts';
import { eitherAction } from './either.ts';
import { removeCheck } from './store.ts';

const input = z.object({ check: z.uuid() });

const dropNamed = action({
  name: 'sharing.drop-check',
  may: ['worker'],
  input,
  gather: (c, { check }) => gatherNamed(c, check),
  gate: (_c, _input, { question }) => question,
  run: async (c, { check }, desk) => {
    await removeCheck(c, check);
    return { done: desk.check.client, trace: { about: [desk.check.client!] } };
  },
});

const dropNameless = action({
  name: 'sharing.drop-nameless-check',
  may: ['worker'],
  input,
  gather: (c, { check }) => gatherNameless(c, check),
  gate: 'nobody-named',
  run: async (c, { check }) => {
    await removeCheck(c, check);
    return { done: null };
  },
});

/** Throws the answers away; the client it was about, or null. */
export const dropCheck = eitherAction(dropNamed, dropNameless);
