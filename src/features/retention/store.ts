import { type Selectable, sql } from 'kysely';
import type { Context } from '../../platform/context.ts';
import { anyOf } from '../../platform/db/any-of.ts';
import { datesOf, type RetentionClock, type RetentionRule } from './policy.ts';
import type { RetentionTables } from './tables.ts';

type Row = Selectable<RetentionTables['retention_clocks']>;
type Where = Pick<Context, 'tx' | 'organisation'>;

const columns = ['subject_id', 'from_at', 'archive_at', 'destroy_at', 'archived_at'] as const;

const clockOf = (row: Pick<Row, (typeof columns)[number]>): RetentionClock => ({
  from: row.from_at,
  archiveAt: row.archive_at,
  destroyAt: row.destroy_at,
  archivedAt: row.archived_at,
});

/** The clock of one person; undefined when it never started. */
export async function findClock(c: Where, subject: string): Promise<RetentionClock | undefined> {
  return (await listClocks(c, [subject])).get(subject);
}

/** The clocks of several people, by id; without those that never started. */
export async function listClocks(c: Where, subjects: readonly string[]): Promise<Map<string, RetentionClock>> {
  if (subjects.length === 0) return new Map();
  const rows = await c.tx
    .selectFrom('retention_clocks')
    .select(columns)
    .where('organisation_id', '=', c.organisation)
    .where('subject_id', '=', anyOf(subjects))
    .execute();
  return new Map(rows.map((row) => [row.subject_id, clockOf(row)]));
}

/** Sets the clock anew: also takes a file out of the archive, which only the gate may decide. */
export async function changeClock(c: Where, subject: string, from: Date, rule: RetentionRule): Promise<RetentionClock> {
  const { archiveAt, destroyAt } = datesOf(from, rule);
  const values = {
    from_at: from,
    archive_after_months: rule.archiveAfterMonths,
    destroy_after_months: rule.destroyAfterMonths,
    archive_at: archiveAt,
    destroy_at: destroyAt,
    archived_at: null,
  };
  await c.tx
    .insertInto('retention_clocks')
    .values({ organisation_id: c.organisation, subject_id: subject, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'subject_id']).doUpdateSet(values))
    .execute();
  return { from, archiveAt, destroyAt, archivedAt: null };
}

/** Moves the clocks of several people forward to `from`, in one statement; never back, never out of the archive. */
export async function moveClocks(
  c: Context,
  subjects: readonly string[],
  from: Date,
  rule: RetentionRule,
): Promise<void> {
  if (subjects.length === 0) return;
  const { archiveAt, destroyAt } = datesOf(from, rule);
  const { archiveAfterMonths, destroyAfterMonths } = rule;
  await sql`
    insert into retention_clocks (organisation_id, subject_id, from_at, archive_after_months, destroy_after_months,
      archive_at, destroy_at)
    select ${c.organisation}, subject, ${from}, ${archiveAfterMonths}, ${destroyAfterMonths}, ${archiveAt}, ${destroyAt}
      from unnest(${subjects}::uuid[]) subject
    on conflict (organisation_id, subject_id) do update set from_at = excluded.from_at,
      archive_after_months = excluded.archive_after_months, destroy_after_months = excluded.destroy_after_months,
      archive_at = excluded.archive_at, destroy_at = excluded.destroy_at
    where retention_clocks.archived_at is null and retention_clocks.archive_at > ${c.now}
      and retention_clocks.from_at < excluded.from_at`.execute(c.tx);
}

const isDue = (c: Context) =>
  c.tx
    .selectFrom('retention_clocks')
    .select('subject_id')
    .where('organisation_id', '=', c.organisation)
    .where('archived_at', 'is', null)
    .where('archive_at', '<=', c.now);

export const somethingIsDue = async (c: Context): Promise<boolean> =>
  (await isDue(c).limit(1).executeTakeFirst()) !== undefined;

/** Puts due files in the archive, at most `most` at a time, and answers whose. Another process skips these rows. */
export async function archiveDueClocks(c: Context, most: number): Promise<string[]> {
  const due = await isDue(c).orderBy('archive_at').limit(most).forUpdate().skipLocked().execute();
  const subjects = due.map((row) => row.subject_id);
  if (subjects.length === 0) return [];
  await c.tx
    .updateTable('retention_clocks')
    .set({ archived_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('subject_id', '=', anyOf(subjects))
    .execute();
  return subjects;
}
