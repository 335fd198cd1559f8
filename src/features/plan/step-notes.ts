import type { Context } from '../../platform/context.ts';

/** What was said about a step, with whom, and what is still open. Free text, so it may hold names: encrypted. */
export type StepNote = { discussed: string; with: string; openQuestion: string };
export type WrittenNote = StepNote & { step: number; at: Date; by: string };

export const noNote: StepNote = { discussed: '', with: '', openQuestion: '' };

type Where = { activity: string; round: number };

/** The row is named by all that makes it unique, so that a note cannot be moved to another step or round. */
const place = ({ activity, round }: Where, step: number) => ({
  table: 'step_notes',
  column: 'note',
  row: `${activity}/${round}/${step}`,
});

const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

/** The notes of a round: of the draft, or of the version that the round became. By step. */
export async function listNotes(c: Context, where: Where): Promise<Map<number, WrittenNote>> {
  const rows = await c.tx
    .selectFrom('step_notes')
    .select(['step', 'note', 'written_at', 'written_by'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', where.activity)
    .where('round', '=', where.round)
    .execute();
  const key = await keyOf(c);
  return new Map(
    rows.map(({ step, note, written_at: at, written_by: by }) => [
      step,
      { ...(JSON.parse(key.open(place(where, step), note)) as StepNote), step, at, by },
    ]),
  );
}

/** Writes the note of one step over the one before it; versions keep their own. */
export async function changeNote(c: Context, where: Where, step: number, by: string, note: StepNote): Promise<void> {
  const key = await keyOf(c);
  const sealed = key.seal(place(where, step), JSON.stringify(note));
  const written = { note: sealed, written_at: c.now, written_by: by };
  await c.tx
    .insertInto('step_notes')
    .values({
      organisation_id: c.organisation,
      activity_id: where.activity,
      round: where.round,
      step,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'activity_id', 'round', 'step']).doUpdateSet(written),
    )
    .execute();
}

/** The notes of a draft that was dropped. */
export const removeNotes = (c: Context, { activity, round }: Where) =>
  c.tx
    .deleteFrom('step_notes')
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .where('round', '=', round)
    .execute();
