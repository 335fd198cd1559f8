import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { activitiesByTitle, titleKey } from '../plan/index.ts';
import { getOrganisation } from '../organisation/index.ts';
import { accountOf } from './account-of.ts';
import type { Ask, Draft, FormatName } from './draft.ts';
import type { Finding } from './finding.ts';
import { readDrafts } from './read-drafts.ts';
import { findUpload } from './store.ts';

export type UploadPage = {
  id: string;
  format: FormatName;
  drafts: readonly Draft[];
  problems: readonly Finding[];
  asks: readonly Ask[];
  left: readonly Finding[];
  country: 'NL' | 'BE';
  /** For each draft the activity that has its name already; null where none has. */
  namesakes: readonly (string | null)[];
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
    const read = { asks: [], left: [], ...readDrafts(upload, { country }) };
    const known = await activitiesByTitle(c);
    const namesakes = read.drafts.map(({ content }) => known.get(titleKey(content.title.nl)) ?? null);
    const answer: UploadPage = { id: upload.id, format: upload.format, ...read, country, namesakes };
    return { answer };
  },
});
