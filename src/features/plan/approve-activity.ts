import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { dayOf } from '../../platform/dates.ts';
import { kindOf } from '../organisation/index.ts';
import { standingOf } from './advice/store.ts';
import { loadDpiaObstacles } from './dpia/load-dpia.ts';
import { lawToday } from './law-today.ts';
import { addLookedAlong } from './life/store.ts';
import { obstacles } from './obstacles/index.ts';
import { mayApprove, revisionOf } from './policy.ts';
import { addVersion, findActivity, findDraft, removeDraft } from './store.ts';
import { workerOf } from './worker-of.ts';
import { maybeDay, maybeWritten } from './written.ts';

const Approval = z.object({
  activity: z.uuid(),
  /** The revision of the plan that was on the page: what is approved is what was read. */
  revisie: z.coerce.number().int().min(0),
  /** The day from which it runs; at once when left open. */
  ingang: maybeDay,
  /** Who looked along, in words, where there is no FG. */
  meekijkers: maybeWritten,
});

/** The draft becomes the version that runs, today or from a later day. Nothing of it ever changes. */
export const approveActivity = action({
  name: 'plan.approve-activity',
  may: ['process-owner', 'administrator'],
  input: Approval,
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id, true);
    if (!activity || !mayApprove(workerOf(c), activity.owner, await kindOf(c))) return null;
    const draft = await findDraft(c, id, true);
    return draft ? { activity, draft } : null;
  },
  gate: 'plan-content',
  run: async (c, { revisie, ingang, meekijkers }, { activity, draft }) => {
    const { owner, id } = activity;
    const { document, round } = draft;
    if (revisionOf(document) !== revisie) return { refused: 'saved-meanwhile' as const };
    const found = obstacles(document, { owner, law: lawToday(c.ground.law, c.now) });
    // AVG 35: judged, made and advised on before the work begins.
    const dpia = found.length > 0 ? [] : await loadDpiaObstacles(c, id, { round, document });
    if (owner === null || found.length > 0 || dpia.length > 0) return { refused: 'obstacles' as const };
    // Once the FG was asked, nobody passes in silence: answer the advice, or take the question back with reasons.
    if ((await standingOf(c, id)) !== 'none') return { refused: 'advice-waits' as const };
    const today = dayOf(c.now);
    if (ingang !== null && ingang < today) return { refused: 'day-passed' as const };
    const runsFrom = ingang === today ? null : ingang;
    await addVersion(c, id, { version: round, document, owner, by: workerOf(c).account, runsFrom });
    if (meekijkers !== '') await addLookedAlong(c, id, round, meekijkers);
    await removeDraft(c, id);
    return {
      done: { activity: id, version: round, runsFrom },
      trace: { object: { kind: 'activity', id } },
      // What follows from a running plan follows on the day that it begins (begin-versions.ts).
      happened: [
        { name: runsFrom === null ? 'activity.approved' : 'activity.planned', activity: id, version: String(round) },
      ],
    };
  },
});
