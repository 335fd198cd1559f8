import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { getOrganisation } from '../../organisation/index.ts';
import { seesDrafts } from '../read-activities.ts';
import { findActivity, findDraft } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { type Dpia, findDpia } from './find-dpia.ts';

export type ReportPage = { dpia: Dpia; organisation: string; madeAt: Date };

/** Everything for the report of the DPIA of a draft, or of the version asked for or running. */
export const readDpiaReport = question({
  name: 'plan.read-dpia-report',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid(), version: z.coerce.number().int().min(1).optional() }),
  gather: async (c, { activity, version }) => {
    if (!(await findActivity(c, activity))) return null;
    const draft = version === undefined && seesDrafts(workerOf(c).roles) && (await findDraft(c, activity));
    const dpia = await findDpia(c, activity, draft ? 'draft' : (version ?? 'running'));
    return dpia && { dpia };
  },
  gate: 'plan-content',
  read: async (c, _input, { dpia }) => {
    const { name } = await getOrganisation(c);
    const answer: ReportPage = { dpia, organisation: name, madeAt: c.now };
    return { answer };
  },
});
