import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import { placeOf, sealedWords } from '../sealed-words.ts';

export type Closing = { id: string; version: number; reason: string; at: Date; by: string };
export type Review = { version: number; kind: 'still-good' | 'wound-up'; words: string; at: Date; by: string };
export type HandOver = { id: string; from: string | null; to: string; at: Date; by: string; received: boolean };

const closingAt = placeOf('activity_closings', 'reason');
const reviewAt = placeOf('activity_reviews', 'words');
const lookedAt = placeOf('approval_words', 'looked_along');

/** The newest version that a closing covers, or null: this activity never ended. */
export async function closedUpTo(c: Context, activity: string): Promise<number | null> {
  const row = await c.tx
    .selectFrom('activity_closings')
    .select(({ fn }) => fn.max('version').as('version'))
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .executeTakeFirst();
  return row?.version ?? null;
}

export async function findClosing(c: Context, activity: string): Promise<Closing | undefined> {
  const row = await c.tx
    .selectFrom('activity_closings')
    .select(['id', 'version', 'reason', 'closed_at as at', 'closed_by as by'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, reason: (await sealedWords(c)).open(closingAt(row.id), row.reason) };
}

export async function addClosing(
  c: Context,
  row: { activity: string; version: number; reason: string; by: string },
): Promise<void> {
  const id = newId();
  const words = await sealedWords(c);
  await c.tx
    .insertInto('activity_closings')
    .values({
      organisation_id: c.organisation,
      id,
      activity_id: row.activity,
      version: row.version,
      reason: words.seal(closingAt(id), row.reason),
      closed_at: c.now,
      closed_by: row.by,
    })
    .execute();
}

/** Newest first. */
export async function listReviews(c: Context, activity: string): Promise<Review[]> {
  const rows = await c.tx
    .selectFrom('activity_reviews')
    .select(['id', 'version', 'kind', 'words', 'reviewed_at as at', 'reviewed_by as by'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .orderBy('reviewed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const words = await sealedWords(c);
  return rows.map(({ id, ...row }) => ({ ...row, words: words.open(reviewAt(id), row.words) }));
}

export async function addReview(
  c: Context,
  row: { activity: string; version: number; kind: Review['kind']; words: string; by: string },
): Promise<void> {
  const id = newId();
  const words = await sealedWords(c);
  await c.tx
    .insertInto('activity_reviews')
    .values({
      organisation_id: c.organisation,
      id,
      activity_id: row.activity,
      version: row.version,
      kind: row.kind,
      words: words.seal(reviewAt(id), row.words),
      reviewed_at: c.now,
      reviewed_by: row.by,
    })
    .execute();
}

/** Who looked along where no FG did, in words. */
export async function addLookedAlong(c: Context, activity: string, version: number, words: string): Promise<void> {
  const sealed = await sealedWords(c);
  await c.tx
    .insertInto('approval_words')
    .values({
      organisation_id: c.organisation,
      activity_id: activity,
      version,
      looked_along: sealed.seal(lookedAt(`${activity}/${version}`), words),
    })
    .execute();
}

/** By version. */
export async function listLookedAlong(c: Context, activity: string): Promise<Map<number, string>> {
  const rows = await c.tx
    .selectFrom('approval_words')
    .select(['version', 'looked_along as words'])
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .execute();
  if (rows.length === 0) return new Map();
  const sealed = await sealedWords(c);
  return new Map(rows.map(({ version, words }) => [version, sealed.open(lookedAt(`${activity}/${version}`), words)]));
}

/** Newest first. */
export async function listHandOvers(c: Context, activity?: string): Promise<(HandOver & { activity: string })[]> {
  let query = c.tx
    .selectFrom('activity_handovers as h')
    .leftJoin('handover_receipts as r', (join) =>
      join.onRef('r.organisation_id', '=', 'h.organisation_id').onRef('r.handover_id', '=', 'h.id'),
    )
    .select(['h.id', 'h.activity_id as activity', 'h.from_account as from', 'h.to_account as to'])
    .select(['h.handed_over_at as at', 'h.handed_over_by as by', 'r.received_at'])
    .where('h.organisation_id', '=', c.organisation);
  if (activity !== undefined) query = query.where('h.activity_id', '=', activity);
  const rows = await query.orderBy('h.handed_over_at', 'desc').orderBy('h.id', 'desc').execute();
  return rows.map(({ received_at, ...row }) => ({ ...row, received: received_at !== null }));
}

export const addReceipt = (c: Context, handOver: string) =>
  c.tx
    .insertInto('handover_receipts')
    .values({ organisation_id: c.organisation, handover_id: handOver, received_at: c.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** Versions that were approved for a later day, began by now, and of which nobody was told yet. */
export const listNewlyBegun = (c: Context): Promise<{ activity: string; version: number }[]> =>
  c.tx
    .selectFrom('activity_versions as v')
    .select(['v.activity_id as activity', 'v.version'])
    .where('v.organisation_id', '=', c.organisation)
    .where('v.runs_from', '<=', dayOf(c.now))
    .where(
      sql<boolean>`not exists (select from version_begins b where b.organisation_id = v.organisation_id
        and b.activity_id = v.activity_id and b.version = v.version)`,
    )
    .orderBy('v.activity_id')
    .orderBy('v.version')
    .execute();

export const addBegin = (c: Context, { activity, version }: { activity: string; version: number }) =>
  c.tx
    .insertInto('version_begins')
    .values({ organisation_id: c.organisation, activity_id: activity, version, begun_at: c.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

export type ReviewDay = Pick<Review, 'version' | 'kind' | 'at'>;

/** When each activity was reviewed, without the words; by activity. */
export async function listReviewDays(c: Context): Promise<Map<string, ReviewDay[]>> {
  const rows = await c.tx
    .selectFrom('activity_reviews')
    .select(['activity_id as activity', 'version', 'kind', 'reviewed_at as at'])
    .where('organisation_id', '=', c.organisation)
    .execute();
  const found = new Map<string, ReviewDay[]>();
  for (const { activity, ...day } of rows) found.set(activity, [...(found.get(activity) ?? []), day]);
  return found;
}

/** When each activity was closed last. */
export async function listClosings(c: Context): Promise<Map<string, Date>> {
  const rows = await c.tx
    .selectFrom('activity_closings')
    .select('activity_id as activity')
    .select(({ fn }) => fn.max('closed_at').as('at'))
    .where('organisation_id', '=', c.organisation)
    .groupBy('activity_id')
    .execute();
  return new Map(rows.map(({ activity, at }) => [activity, at]));
}
