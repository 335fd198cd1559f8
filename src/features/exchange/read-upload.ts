import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { getOrganisation } from '../organisation/index.ts';
import { accountOf } from './account-of.ts';
import type { Draft, FormatName } from './draft.ts';
import type { Finding } from './finding.ts';
import { readDrafts } from './read-drafts.ts';
import { findUpload } from './store.ts';

export type UploadPage = {
  id: string;
  format: FormatName;
  drafts: readonly Draft[];
  problems: readonly Finding[];
  country: 'NL' | 'BE';
};

/** What will come in, what will not, and what is wrong, before anything is saved. */
export const readUpload = question({
  name: 'exchange.read-upload',
  may: ['process-owner', 'administrator'],
  input: z.object({ upload: z.uuid() }),
  gather: async (c, { upload }) => (await findUpload(c, accountOf(c), upload)) ?? null,
  gate: 'plan-content',
  read: async (c, _input, upload) => {
    const { country } = await getOrganisation(c);
    const answer: UploadPage = { id: upload.id, format: upload.format, ...readDrafts(upload, { country }), country };
    return { answer };
  },
});
