import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type PlanDocument, readDocument } from '../policy.ts';
import type { StepComment, StepSave } from './comment.ts';
import { placeOf, sealedWords } from '../sealed-words.ts';

type Where = { activity: string; round: number };

/** Saves of one draft that are kept to show what changed. */
const MOST_SAVES = 40;

const place = placeOf('step_comments', 'words');

/** What was said about this round, and what is still open of the rounds before it; the oldest first. */
export async function listComments(c: Context, { activity, round }: Where): Promise<StepComment[]> {
  const rows = await c.tx
    .selectFrom('step_comments')
    .select(['id', 'step', 'words', 'written_at as at', 'written_by as by', 'resolved_at', 'resolved_by'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .where((sql) =>
      sql.or([sql('round', '=', round), sql.and([sql('round', '<', round), sql('resolved_at', 'is', null)])]),
    )
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const { open } = await sealedWords(c);
  return rows.map(({ id, step, words, at, by, resolved_at, resolved_by }) => ({
    ...{ id, step, at, by, words: open(place(id), words) },
    resolved: resolved_at !== null && resolved_by !== null ? { at: resolved_at, by: resolved_by } : null,
  }));
}

export async function addComment(c: Context, where: Where, step: number, by: string, words: string): Promise<void> {
  const id = newId();
  const { seal } = await sealedWords(c);
  await c.tx
    .insertInto('step_comments')
    .values({
      ...{ organisation_id: c.organisation, id, activity_id: where.activity, round: where.round, step },
      ...{ words: seal(place(id), words), written_at: c.now, written_by: by, resolved_at: null, resolved_by: null },
    })
    .execute();
}

/** Whose comment it is and at which step; nothing when it was resolved already, or is of another activity. */
export const findOpenComment = (c: Context, activity: string, id: string) =>
  c.tx
    .selectFrom('step_comments')
    .select(['written_by as by', 'step'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();

export const changeToResolved = (c: Context, id: string, by: string) =>
  c.tx
    .updateTable('step_comments')
    .set({ resolved_at: c.now, resolved_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();

/** Writes down who saved which step, with the plan as it was before; the oldest of a draft are dropped. */
export async function addSave(c: Context, where: Where, save: { step: number; by: string; before: PlanDocument }) {
  await c.tx
    .insertInto('step_saves')
    .values({
      ...{ organisation_id: c.organisation, id: newId(), activity_id: where.activity, round: where.round },
      ...{ step: save.step, before: JSON.stringify(save.before), saved_at: c.now, saved_by: save.by },
    })
    .execute();
  const kept = c.tx
    .selectFrom('step_saves')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', where.activity)
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SAVES);
  await c.tx
    .deleteFrom('step_saves')
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', where.activity)
    .where('id', 'not in', kept)
    .execute();
}

/** Who saved which step of a draft, oldest first; without the plans. */
export const listSaves = (c: Context, { activity, round }: Where): Promise<StepSave[]> =>
  c.tx
    .selectFrom('step_saves')
    .select(['step', 'saved_at as at', 'saved_by as by'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .where('round', '=', round)
    .orderBy('saved_at')
    .orderBy('id')
    .execute();

/** The draft as it was at a moment: before the first save after it. Nothing when nobody saved since. */
export async function findPlanAt(c: Context, { activity, round }: Where, at: Date): Promise<PlanDocument | undefined> {
  const row = await c.tx
    .selectFrom('step_saves')
    .select('before')
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .where('round', '=', round)
    .where('saved_at', '>', at)
    .orderBy('saved_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && readDocument(row.before);
}
