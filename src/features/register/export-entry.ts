import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Document } from '../../platform/document/index.ts';
import { aboutRegister } from './about.ts';
import { entryDocument } from './files/register-document.ts';
import { readers } from './list-register.ts';
import { readEntries } from './read-entries.ts';

/** Takes one activity of the register along as a PDF; the log has who did, and when. */
export const exportEntry = action({
  name: 'register.export-entry',
  may: readers,
  input: z.object({ activity: z.uuid() }),
  gather: async (c, { activity }) => {
    const about = await aboutRegister(c);
    const [entry] = await readEntries(c, about, [activity]);
    return entry ? { entry, about } : null;
  },
  gate: 'plan-content',
  run: async (_c, { activity }, { entry, about }) => ({
    done: entryDocument(entry, about) satisfies Document,
    trace: { object: { kind: 'activity', id: activity }, detail: 'pdf' },
  }),
});
