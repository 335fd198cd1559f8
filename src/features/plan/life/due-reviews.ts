import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { listRunning } from '../store.ts';
import { nextReview, reviewStanding } from './next-review.ts';
import { listReviewDays } from './store.ts';

export type DueReview = { activity: string; owner: string; dueOn: string; kind: 'due' | 'overdue' };

type Months = { activity: string; approvedAt: Date; runsFrom: string | null; months: number | null };

/** Reviews of running plans that come near or have passed, without reading a whole plan. */
export async function listDueReviews(c: Context): Promise<DueReview[]> {
  const running = (await listRunning(c)).filter(({ closed }) => !closed);
  const ids = running.map(({ id }) => id);
  const versions = running.map(({ version }) => version);
  const { rows } = await sql<Months>`
    select activity_id as activity, approved_at as "approvedAt", runs_from as "runsFrom",
      (document ->> 'reviewEveryMonths')::int as months
    from activity_versions where organisation_id = ${c.organisation}
      and (activity_id, version) in (select * from unnest(${ids}::uuid[], ${versions}::int[]))`.execute(c.tx);
  const facts = new Map(rows.map((row) => [row.activity, row]));
  const reviews = await listReviewDays(c);
  const today = dayOf(c.now);
  return running.flatMap(({ id, owner, version }): DueReview[] => {
    const found = facts.get(id);
    if (!found || owner === null) return [];
    const { approvedAt, runsFrom, months } = found;
    const document = { reviewEveryMonths: months ?? undefined };
    const dueOn = nextReview({ version, approvedAt, runsFrom, document }, reviews.get(id) ?? []);
    const kind = reviewStanding(dueOn, today);
    return kind === 'later' ? [] : [{ activity: id, owner, dueOn, kind }];
  });
}
