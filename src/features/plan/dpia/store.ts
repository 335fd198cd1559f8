import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { DpiaContent } from './content.ts';
import type { Shape } from './shape.ts';
import type { Turn } from './turn.ts';

export type StoredDpia = {
  /** The round in which it was written; a later round that wrote nothing stands on it. */
  round: number;
  content: DpiaContent;
  shape: Shape;
  /** Since when the risks that stay high stand as they do. */
  highSince: Date;
  savedAt: Date;
  savedBy: string;
};

const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);
/** A row is named by all that makes it unique, so that a value cannot be moved to another activity or round. */
const contentPlace = (activity: string, round: number) => ({
  table: 'dpias',
  column: 'content',
  row: `${activity}/${round}`,
});
const wordsPlace = (id: string) => ({ table: 'dpia_turns', column: 'words', row: id });

/** The assessment that holds for a round: its own, or the newest before it. With `lock`, two who save take turns. */
export async function findDpiaRow(
  c: Context,
  activity: string,
  round: number,
  lock = false,
): Promise<StoredDpia | undefined> {
  const query = c.tx
    .selectFrom('dpias')
    .select(['round', 'content', 'shape', 'high_since', 'saved_at', 'saved_by'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .where('round', '<=', round)
    .orderBy('round', 'desc')
    .limit(1);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  const key = await keyOf(c);
  const content = DpiaContent.parse(JSON.parse(key.open(contentPlace(activity, row.round), row.content)));
  const { shape, high_since: highSince, saved_at: savedAt, saved_by: savedBy } = row;
  return { round: row.round, content, shape, highSince, savedAt, savedBy };
}

/** Writes the assessment of a round over the one before it in the same round; other rounds keep their own. */
export async function changeDpia(
  c: Context,
  where: { activity: string; round: number },
  by: string,
  { content, shape, highSince }: Pick<StoredDpia, 'content' | 'shape' | 'highSince'>,
): Promise<void> {
  const sealed = (await keyOf(c)).seal(contentPlace(where.activity, where.round), JSON.stringify(content));
  const written = { content: sealed, shape: JSON.stringify(shape), high_since: highSince };
  const saved = { ...written, saved_at: c.now, saved_by: by };
  await c.tx
    .insertInto('dpias')
    .values({ organisation_id: c.organisation, activity_id: where.activity, round: where.round, ...saved })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'activity_id', 'round']).doUpdateSet(saved))
    .execute();
}

export type WrittenTurn = Turn & { round: number; shape: Shape | null };

/** All turns of the rounds from and including `since`, until and including `round`; oldest first. */
export async function listTurns(
  c: Context,
  activity: string,
  { since, round }: { since: number; round: number },
): Promise<WrittenTurn[]> {
  const rows = await c.tx
    .selectFrom('dpia_turns')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .where('round', '>=', since)
    .where('round', '<=', round)
    .orderBy('place')
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c);
  return rows.map(({ id, kind, opinion, reply, shape, on_day: day, said_at: at, said_by: by, ...row }) => {
    // What was said before marks were kept is about nothing known: it holds for no DPIA of now.
    const said: Said = { about: [], ...(JSON.parse(key.open(wordsPlace(id), row.words)) as Omit<Said, 'about'>) };
    return { id, kind, opinion, reply, shape, day, at, by, round: row.round, ...said };
  });
}

/** What is encrypted of a turn. */
type Said = Pick<Turn, 'words' | 'outside' | 'about'>;

export type NewTurn = Pick<Turn, 'kind' | 'words'> &
  Partial<Pick<Turn, 'opinion' | 'reply' | 'outside' | 'about' | 'day'>> & { shape?: Shape };

export async function addTurn(
  c: Context,
  where: { activity: string; round: number },
  by: string,
  { kind, words, opinion = null, reply = null, outside = '', about = [], day = null, shape }: NewTurn,
): Promise<void> {
  const id = newId();
  await c.tx
    .insertInto('dpia_turns')
    .values({
      organisation_id: c.organisation,
      id,
      activity_id: where.activity,
      round: where.round,
      ...{ kind, opinion, reply },
      words: (await keyOf(c)).seal(wordsPlace(id), JSON.stringify({ words, outside, about } satisfies Said)),
      shape: shape ? JSON.stringify(shape) : null,
      on_day: day,
      said_at: c.now,
      said_by: by,
    })
    .execute();
}
