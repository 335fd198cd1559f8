import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Happening } from '../../platform/context.ts';
import { getOrganisation } from '../organisation/index.ts';
import { addPlan, bringDpia } from '../plan/index.ts';
import { accountOf } from './account-of.ts';
import type { Draft } from './draft.ts';
import { readDrafts } from './read-drafts.ts';
import { addOrigin, findUpload, removeUpload } from './store.ts';

/** `rij`: which of many to let in; `vraag-…`: what a word means that we did not know. */
const Import = z
  .object({ upload: z.uuid(), rij: z.array(z.string()).optional() })
  .catchall(z.unknown())
  .transform(({ upload, rij, ...rest }) => ({ upload, rows: rij, rest }));

/** Lets a file in that somebody looked through: all of it as drafts, or nothing. */
export const importUpload = action({
  name: 'exchange.import-upload',
  may: ['process-owner', 'administrator'],
  input: Import,
  gather: async (c, { upload }) => (await findUpload(c, accountOf(c), upload)) ?? null,
  gate: 'plan-content',
  run: async (c, { rows, rest }, upload) => {
    const { country } = await getOrganisation(c);
    const { asks = [] } = readDrafts(upload, { country });
    const answers = Object.fromEntries(asks.map(({ id }, at) => [id, String(rest[`vraag-${at}`] ?? '')]));
    const { drafts: all, problems } = readDrafts(upload, { country, answers });
    const drafts = upload.format === 'register' ? chosen(all, rows ?? []) : all;
    if (drafts === undefined) return { refused: 'problems' as const };
    if (drafts.length === 0 && problems.length === 0) return { refused: 'no-row' as const };
    if (problems.length > 0) return { refused: 'problems' as const };
    // Two who answer at the same moment: one of them finds it gone.
    if (!(await removeUpload(c, upload.id))) return { refused: 'gone' as const };
    const activities: string[] = [];
    for (const draft of drafts) {
      const activity = await addPlan(c, draft);
      if (draft.dpia) await bringDpia(c, activity, draft.dpia);
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

/** The rows somebody ticked; nothing at all when one of them has a problem. */
function chosen(drafts: readonly Draft[], rows: readonly string[]): readonly Draft[] | undefined {
  const wanted = new Set(rows);
  const found = drafts.filter((_draft, at) => wanted.has(String(at)));
  return found.some(({ problems }) => (problems?.length ?? 0) > 0) ? undefined : found;
}
