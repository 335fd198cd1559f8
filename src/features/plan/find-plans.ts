import { type RawBuilder, sql } from 'kysely';
import type { LegalBasis } from '../../gate/plan.ts';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import type { Text } from '../../ui/index.ts';
import { namesOf } from '../organisation/index.ts';
import { bases, type PlanDocument } from './policy.ts';
import { inBoth } from './running-activity.ts';
import { listRunning } from './store.ts';

export const planStates = ['running', 'draft'] as const;
export const planBases = bases;

/** What a list of plans may be asked for. Empty: everything, oldest first. */
export type PlansAsked = {
  /** Words that all occur in the summary of the activity, or in its name and those of its purposes, fields and parties. */
  search?: string | undefined;
  state?: (typeof planStates)[number] | undefined;
  owner?: string | undefined;
  basis?: LegalBasis | undefined;
  /** Only with special or criminal data or a national number. */
  special?: boolean | undefined;
  /** From 1; a page after the last one is the last one. */
  page?: number | undefined;
};

/** Where the plan that is shown comes from: drafts are for who makes or watches plans. */
export type PlanSight = 'draft-first' | 'running-first' | 'running-only';

export type PlanCard = {
  id: string;
  title: Text;
  summary: Text;
  owner: string | null;
  ownerName: string | null;
  role: PlanDocument['role'];
  steps: PlanDocument['steps'];
  purposes: readonly Text[];
  special: boolean;
  /** The version that runs, or else the newest that will; null before the first approval. */
  version: number | null;
  /** That version begins on this later day, `YYYY-MM-DD`. */
  runsFrom: string | null;
  /** The activity ended with that version. */
  closed: boolean;
  /** Somebody works on a next version. */
  draft: boolean;
};

export type PlansFound = { cards: readonly PlanCard[]; total: number; page: number; pages: number };

export const PLANS_ON_A_PAGE = 50;

type Row = {
  id: string;
  owner: string | null;
  round: number | null;
  version: number | null;
  runs_from: string | null;
  closed: boolean;
  title: PlanDocument['title'];
  summary: PlanDocument['summary'];
  role: PlanDocument['role'];
  steps: PlanDocument['steps'];
  purposes: PlanDocument['title'][];
  special: boolean;
};

/** One page of plans. It reads what the database worked out of each plan, and no plan itself. */
export async function findPlans(c: Context, asked: PlansAsked, sight: PlanSight): Promise<PlansFound> {
  const wanted = Math.max(1, asked.page ?? 1);
  const first = await idsOnPage(c, asked, sight, wanted);
  const pages = Math.max(1, Math.ceil(first.total / PLANS_ON_A_PAGE));
  const page = Math.min(wanted, pages);
  const { ids, total } = page === wanted ? first : await idsOnPage(c, asked, sight, page);
  const { rows } = await sql<Row>`
    select id, owner, round, version, runs_from, closed, title, summary, role, step_records as steps,
      purpose_titles as purposes, holds_special as special
    from (${plansIn(c, sight, ids)}) p order by started_at, id`.execute(c.tx);
  const owners = rows.flatMap(({ owner }) => owner ?? []);
  const names = await namesOf(c, [...new Set(owners)]);
  return { cards: rows.map((row) => cardOf(row, names)), total, page, pages };
}

/** Which plans, and how many in all: sorting ids costs little, sorting a thousand plans with their texts does not. */
async function idsOnPage(
  c: Context,
  asked: PlansAsked,
  sight: PlanSight,
  page: number,
): Promise<{ ids: string[]; total: number }> {
  const where = sql.join([sql`true`, ...conditions(asked)], sql` and `);
  const { rows } = await sql<{ ids: string[]; total: number }>`
    with found as materialized (select id, started_at from (${plansIn(c, sight)}) p where ${where})
    select (select count(*)::int from found) as total,
      array(select id from found order by started_at, id
        limit ${PLANS_ON_A_PAGE} offset ${(page - 1) * PLANS_ON_A_PAGE}) as ids`.execute(c.tx);
  return rows[0] ?? { ids: [], total: 0 };
}

/** As titles are compared: without capitals or spaces around. */
export const titleKey = (title: string): string => title.trim().toLowerCase();

/** The activities that have a plan, by the key of its Dutch title; of two with one title the oldest. */
export async function activitiesByTitle(c: Context): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<Pick<Row, 'id' | 'title'>>`
    select id, title from (${plansIn(c, 'draft-first')}) p order by started_at desc, id desc`.execute(c.tx);
  return new Map(rows.map(({ id, title }) => [titleKey(title.nl), id]));
}

/** Ids of all activities with a plan that runs, in the order of the list. */
export const idsOfRunning = async (c: Context): Promise<string[]> =>
  (await listRunning(c)).flatMap(({ id, closed }) => (closed ? [] : [id]));

const columns = [
  'title',
  'summary',
  'role',
  'step_records',
  'purpose_titles',
  'bases',
  'holds_special',
  'search_text',
] as const;

/** Every activity with the plan that is shown of it: its draft, or the version that runs. */
function plansIn({ organisation, now }: Context, sight: PlanSight, ids?: readonly string[]): RawBuilder<unknown> {
  const [one, other] = sight === 'draft-first' ? ['d', 'v'] : ['v', 'd'];
  const whole = sql.ref(`${one}.activity_id`);
  const today = dayOf(now);
  const picked = columns.map(
    (column) =>
      sql`case when ${whole} is not null then ${sql.ref(`${one}.${column}`)} else ${sql.ref(`${other}.${column}`)} end
        as ${sql.ref(column)}`,
  );
  return sql`
    select a.id, a.owner_account as owner, a.started_at, d.round, v.version,
      case when v.runs_from > ${today}::date then v.runs_from end as runs_from,
      exists (select from activity_closings e where e.organisation_id = a.organisation_id and e.activity_id = a.id
        and e.version >= v.version) as closed,
      ${sql.join(picked)}
    from activities a
    left join activity_drafts d on d.organisation_id = a.organisation_id and d.activity_id = a.id
      and ${sight !== 'running-only'}
    left join lateral (select * from activity_versions v where v.organisation_id = a.organisation_id
      and v.activity_id = a.id order by coalesce(v.runs_from > ${today}::date, false), v.version desc limit 1) v on true
    where a.organisation_id = ${organisation} and (d.activity_id is not null or v.activity_id is not null)
      and ${ids === undefined ? sql`true` : sql`a.id = any(${ids}::uuid[])`}`;
}

function conditions({ search = '', state, owner, basis, special }: PlansAsked): RawBuilder<unknown>[] {
  const words = search.split(/\s+/).filter((word) => word !== '');
  return [
    ...words
      .map((word) => `%${likeWord(word)}%`)
      .map((word) => sql`(search_text like ${word} or ${plainSummary} like ${word})`),
    ...(state === 'running' ? [sql`version is not null and runs_from is null and not closed`] : []),
    ...(state === 'draft' ? [sql`round is not null`] : []),
    ...(owner === undefined ? [] : [sql`owner = ${owner}`]),
    ...(basis === undefined ? [] : [sql`bases @> ${JSON.stringify([basis])}::jsonb`]),
    ...(special === true ? [sql`holds_special`] : []),
  ];
}

/** The summary as plan_search_text writes the rest; short enough to work out while searching. */
const plainSummary = sql`lower(regexp_replace(normalize(concat_ws(' ', summary ->> 'nl', summary ->> 'en'), nfd),
  '[\u0300-\u036f]', '', 'g'))`;

/** As plan_search_text writes it, and with nothing that means something to `like`. */
const likeWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&');

const cardOf = (row: Row, names: ReadonlyMap<string, string>): PlanCard => ({
  id: row.id,
  title: inBoth(row.title),
  summary: inBoth(row.summary),
  owner: row.owner,
  ownerName: row.owner === null ? null : (names.get(row.owner) ?? null),
  role: row.role,
  steps: row.steps,
  purposes: row.purposes.map(inBoth),
  special: row.special,
  version: row.version,
  runsFrom: row.runs_from,
  closed: row.closed,
  draft: row.round !== null,
});
