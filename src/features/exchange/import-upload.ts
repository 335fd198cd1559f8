import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Happening } from '../../platform/context.ts';
import { getOrganisation } from '../organisation/index.ts';
import { addPlan } from '../plan/index.ts';
import { accountOf } from './account-of.ts';
import { readDrafts } from './read-drafts.ts';
import { addOrigin, findUpload, removeUpload } from './store.ts';

/** Lets a file in that somebody looked through: all of it as drafts, or nothing. */
export const importUpload = action({
  name: 'exchange.import-upload',
  may: ['process-owner', 'administrator'],
  input: z.object({ upload: z.uuid() }),
  gather: async (c, { upload }) => (await findUpload(c, accountOf(c), upload)) ?? null,
  gate: 'plan-content',
  run: async (c, _input, upload) => {
    const { country } = await getOrganisation(c);
    const { drafts, problems } = readDrafts(upload, { country });
    if (problems.length > 0 || drafts.length === 0) return { refused: 'problems' as const };
    // Two who answer at the same moment: one of them finds it gone.
    if (!(await removeUpload(c, upload.id))) return { refused: 'gone' as const };
    const activities: string[] = [];
    for (const draft of drafts) {
      const activity = await addPlan(c, draft);
      const origin = { format: upload.format, value: draft.origin };
      if (draft.origin !== null) await addOrigin(c, activity, accountOf(c), origin);
      activities.push(activity);
    }
    const happened = activities.map((activity): Happening => ({ name: 'activity.started', activity }));
    return {
      done: activities,
      trace: { object: { kind: 'upload', id: upload.id }, detail: activities.join(' ') },
      happened,
    };
  },
});
