import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { aboutRegister } from './about.ts';
import { entryDocument } from './files/register-document.ts';
import { readers } from './list-register.ts';
import { readEntries } from './read-entries.ts';

/** One activity as the register says it; only of a plan that runs. */
export const readEntry = question({
  name: 'register.read-entry',
  may: readers,
  input: z.object({ activity: z.uuid() }),
  gather: async (c, { activity }) => {
    const about = await aboutRegister(c);
    const [entry] = await readEntries(c, about, [activity]);
    return entry ? { entry, about } : null;
  },
  gate: 'plan-content',
  read: async (_c, _input, { entry, about }) => ({ answer: { entry, document: entryDocument(entry, about) } }),
});
