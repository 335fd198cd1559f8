import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { getOrganisation } from '../organisation/index.ts';
import { loadDpiaObstacles } from './dpia/load-dpia.ts';
import { lawToday } from './law-today.ts';
import { obstacles } from './obstacles/index.ts';
import { mayApprove, revisionOf } from './policy.ts';
import { addVersion, findActivity, findDraft, removeDraft } from './store.ts';
import { workerOf } from './worker-of.ts';

const Approval = z.object({
  activity: z.uuid(),
  /** The revision of the plan that was on the page: what is approved is what was read. */
  revisie: z.coerce.number().int().min(0),
});

/** The draft becomes the version that runs; the version before it is closed by that. Nothing of it ever changes. */
export const approveActivity = action({
  name: 'plan.approve-activity',
  may: ['process-owner', 'administrator'],
  input: Approval,
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id);
    const { kind } = await getOrganisation(c);
    if (!activity || !mayApprove(workerOf(c), activity.owner, kind)) return null;
    const draft = await findDraft(c, id, true);
    return draft ? { activity, draft } : null;
  },
  gate: 'plan-content',
  run: async (c, { revisie }, { activity, draft }) => {
    const { owner, id } = activity;
    const { document, round } = draft;
    if (revisionOf(document) !== revisie) return { refused: 'saved-meanwhile' as const };
    const found = obstacles(document, { owner, law: lawToday(c.ground.law, c.now) });
    // AVG 35: judged, made and advised on before the work begins.
    const dpia = found.length > 0 ? [] : await loadDpiaObstacles(c, id, { round, document });
    if (owner === null || found.length > 0 || dpia.length > 0) return { refused: 'obstacles' as const };
    await addVersion(c, id, { version: round, document, owner, by: workerOf(c).account });
    await removeDraft(c, id);
    return {
      done: { activity: id, version: round },
      trace: { object: { kind: 'activity', id } },
      happened: [{ name: 'activity.approved', activity: id, version: String(round) }],
    };
  },
});
