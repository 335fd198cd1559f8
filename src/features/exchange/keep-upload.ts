import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { newId } from '../../platform/ids.ts';
import { question } from '../../platform/question.ts';
import { getOrganisation } from '../organisation/index.ts';
import { accountOf } from './account-of.ts';
import { formatNames } from './draft.ts';
import { readDrafts } from './read-drafts.ts';
import { addUpload } from './store.ts';

const importers = ['process-owner', 'administrator'] as const;

/** Whether somebody may bring in a file: asked before a byte of it is read. */
export const mayImport = question({
  name: 'exchange.may-import',
  may: importers,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async () => ({ answer: {} }),
});

/** Keeps a file that was read, encrypted and for a day, so that somebody can look through it before it comes in. */
export const keepUpload = action({
  name: 'exchange.keep-upload',
  may: importers,
  input: z.object({ format: z.enum(formatNames), value: z.unknown() }),
  gather: async (c) => ({ country: (await getOrganisation(c)).country }),
  gate: 'plan-content',
  run: async (c, recognised, reading) => {
    if (readDrafts(recognised, reading).drafts.length === 0) return { refused: 'nothing-in-it' as const };
    const id = newId();
    await addUpload(c, accountOf(c), { id, ...recognised });
    return { done: id, trace: { object: { kind: 'upload', id } } };
  },
});
