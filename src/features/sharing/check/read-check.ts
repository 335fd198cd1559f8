import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { gatherNamed, gatherNameless, readDesk } from './desk.ts';
import { eitherQuestion } from './either.ts';

const input = z.object({ check: z.uuid() });

const readNamed = question({
  name: 'sharing.read-check',
  may: ['worker'],
  input,
  gather: (c, { check }) => gatherNamed(c, check),
  gate: (_c, _input, { question: asked }) => asked,
  read: async (c, _input, desk) => ({ answer: await readDesk(c, desk), trace: { about: [desk.check.client!] } }),
});

const readNameless = question({
  name: 'sharing.read-nameless-check',
  may: ['worker'],
  input,
  gather: (c, { check }) => gatherNameless(c, check),
  gate: 'nobody-named',
  read: async (c, _input, desk) => ({ answer: await readDesk(c, desk) }),
});

/** A running check with everything that its pages show. */
export const readCheck = eitherQuestion(readNamed, readNameless);
