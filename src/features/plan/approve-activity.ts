import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { addDays, dayOf } from '../../platform/dates.ts';
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

/** A plan that begins later than this is better approved later: law and work change meanwhile. */
const MOST_DAYS_AHEAD = 366;

const Approval = z.object({
  activity: z.uuid(),
  /** The draft that was on the page; another one may have come since, with the same round and revision. */
  concept: z.uuid(),
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
    return { activity, draft };
  },
  gate: 'plan-content',
  run: async (c, { concept, revisie, ingang, meekijkers }, { activity, draft }) => {
    const { owner, id } = activity;
    // Of two who approve at one moment the second finds no draft, and hears that it is done.
    if (!draft) return { refused: 'approved-already' as const };
    const { document, round } = draft;
    if (draft.id !== concept || revisionOf(document) !== revisie) return { refused: 'saved-meanwhile' as const };
    const found = obstacles(document, { owner, law: lawToday(c.ground.law, c.now) });
    // AVG 35: judged, made and advised on before the work begins.
    const dpia = found.length > 0 ? [] : await loadDpiaObstacles(c, id, { round, document });
    if (owner === null || found.length > 0 || dpia.length > 0) return { refused: 'obstacles' as const };
    // Once the FG was asked, nobody passes in silence: answer the advice, or take the question back with reasons.
    if ((await standingOf(c, id)) !== 'none') return { refused: 'advice-waits' as const };
    const today = dayOf(c.now);
    const day = ingang ?? today;
    if (day < today) return { refused: 'day-passed' as const };
    if (day > dayOf(addDays(c.now, MOST_DAYS_AHEAD))) return { refused: 'day-too-far' as const };
    const runsFrom = day === today ? null : day;
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
