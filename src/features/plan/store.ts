import { sql } from 'kysely';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { newId } from '../../platform/ids.ts';
import { type PlanDocument, readDocument } from './policy.ts';

export type ActivityRow = { id: string; template: string | null; owner: string | null; startedAt: Date };
/** `id`: of this draft alone; one that follows after it was dropped has the same round, and another id. */
export type Draft = { id: string; round: number; document: PlanDocument; savedAt: Date; savedBy: string };
export type Version = {
  version: number;
  document: PlanDocument;
  owner: string;
  approvedAt: Date;
  approvedBy: string;
  /** The day from which it runs, `YYYY-MM-DD`; null: from its approval on. */
  runsFrom: string | null;
};

const activityColumns = ['id', 'template', 'owner_account as owner', 'started_at as startedAt'] as const;
const draftColumns = ['id', 'round', 'document', 'saved_at as savedAt', 'saved_by as savedBy'] as const;
const versionColumns = [
  'version',
  'document',
  'owner_account as owner',
  'approved_at as approvedAt',
  'approved_by as approvedBy',
  'runs_from as runsFrom',
] as const;

/** A row with its plan as plans are written now; older formats are translated while reading. */
const asWrittenNow = <Row extends { document: unknown }>(row: Row) => ({
  ...row,
  document: readDocument(row.document),
});

/** With `lock`, two people who change its life at the same moment take turns. */
export const findActivity = (
  { tx, organisation }: Context,
  id: string,
  lock = false,
): Promise<ActivityRow | undefined> => {
  const query = tx
    .selectFrom('activities')
    .select(activityColumns)
    .where('organisation_id', '=', organisation)
    .where('id', '=', id);
  return (lock ? query.forNoKeyUpdate() : query).executeTakeFirst();
};

/** With `lock`, two people who save at the same moment take turns. */
export async function findDraft(c: Context, activity: string, lock = false): Promise<Draft | undefined> {
  const query = c.tx
    .selectFrom('activity_drafts')
    .select(draftColumns)
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && asWrittenNow(row);
}

export async function listVersions({ tx, organisation }: Context, activity: string): Promise<Version[]> {
  const rows = await tx
    .selectFrom('activity_versions')
    .select(versionColumns)
    .where('organisation_id', '=', organisation)
    .where('activity_id', '=', activity)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(asWrittenNow);
}

/** The version asked for, or the newest: the one that runs. */
export async function findVersion(c: Context, activity: string, version?: number): Promise<Version | undefined> {
  let query = c.tx
    .selectFrom('activity_versions')
    .select(versionColumns)
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity);
  if (version !== undefined) query = query.where('version', '=', version);
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row && asWrittenNow(row);
}

/** These versions of these activities, by activity, in one read. */
export async function findVersions(
  { tx, organisation }: Context,
  wanted: readonly { id: string; version: number }[],
): Promise<Map<string, Version>> {
  const ids = wanted.map(({ id }) => id);
  const versions = wanted.map(({ version }) => version);
  const rows = await tx
    .selectFrom('activity_versions')
    .select(['activity_id', ...versionColumns])
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`(activity_id, version) in (select * from unnest(${ids}::uuid[], ${versions}::int[]))`)
    .execute();
  return new Map(rows.map(({ activity_id, ...version }) => [activity_id, asWrittenNow(version)]));
}

export type Running = { id: string; owner: string | null; version: number; closed: boolean };

/** Numbers and first days of all versions, newest first; without the documents. */
export const listStarts = (
  { tx, organisation }: Context,
  activity: string,
): Promise<{ version: number; runsFrom: string | null }[]> =>
  tx
    .selectFrom('activity_versions')
    .select(['version', 'runs_from as runsFrom'])
    .where('organisation_id', '=', organisation)
    .where('activity_id', '=', activity)
    .orderBy('version', 'desc')
    .execute();

/**
 * Which version of each activity binds today, oldest activity first; without the documents, which never change. The
 * newest that has begun; `closed` when the activity ended with it. A closing covers what was approved before it, also
 * what would begin later.
 */
export async function listRunning({ tx, organisation, now }: Context, id?: string): Promise<Running[]> {
  const { rows } = await sql<Running>`
    select a.id, a.owner_account as owner, v.version,
      exists (select from activity_closings e where e.organisation_id = a.organisation_id and e.activity_id = a.id
        and e.version >= v.version) as closed
    from activities a
    cross join lateral (select version from activity_versions v where v.organisation_id = a.organisation_id
      and v.activity_id = a.id and (v.runs_from is null or v.runs_from <= ${dayOf(now)}::date)
      order by version desc limit 1) v
    where a.organisation_id = ${organisation} and (${id ?? null}::uuid is null or a.id = ${id ?? null}::uuid)
    order by a.started_at, a.id`.execute(tx);
  return rows;
}

export const addActivity = (c: Context, row: { id: string; template: string | null; owner: string; by: string }) =>
  c.tx
    .insertInto('activities')
    .values({
      organisation_id: c.organisation,
      id: row.id,
      template: row.template,
      owner_account: row.owner,
      started_at: c.now,
      started_by: row.by,
    })
    .execute();

export const addDraft = (c: Context, activity: string, by: string, draft: { round: number; document: PlanDocument }) =>
  c.tx
    .insertInto('activity_drafts')
    .values({
      organisation_id: c.organisation,
      id: newId(),
      activity_id: activity,
      round: draft.round,
      document: JSON.stringify(draft.document),
      saved_at: c.now,
      saved_by: by,
    })
    .execute();

export const changeDraft = (c: Context, activity: string, by: string, document: PlanDocument) =>
  c.tx
    .updateTable('activity_drafts')
    .set({ document: JSON.stringify(document), saved_at: c.now, saved_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .execute();

export const removeDraft = (c: Context, activity: string) =>
  c.tx
    .deleteFrom('activity_drafts')
    .where('organisation_id', '=', c.organisation)
    .where('activity_id', '=', activity)
    .execute();

export const addVersion = (
  c: Context,
  activity: string,
  row: { version: number; document: PlanDocument; owner: string; by: string; runsFrom?: string | null },
) =>
  c.tx
    .insertInto('activity_versions')
    .values({
      organisation_id: c.organisation,
      activity_id: activity,
      version: row.version,
      document: JSON.stringify(row.document),
      owner_account: row.owner,
      approved_at: c.now,
      approved_by: row.by,
      runs_from: row.runsFrom ?? null,
    })
    .execute();

/** Who answers for an activity from now on; who did before stays on record. */
export async function changeOwner(
  c: Context,
  activity: string,
  change: { id: string; from: string | null; to: string; by: string },
) {
  await c.tx
    .insertInto('activity_handovers')
    .values({
      organisation_id: c.organisation,
      id: change.id,
      activity_id: activity,
      from_account: change.from,
      to_account: change.to,
      handed_over_at: c.now,
      handed_over_by: change.by,
    })
    .execute();
  await c.tx
    .updateTable('activities')
    .set({ owner_account: change.to })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', activity)
    .execute();
}

/** The templates that this organisation began activities with, the first one first. */
export async function listTemplatesUsed(c: Context): Promise<string[]> {
  const rows = await c.tx
    .selectFrom('activities')
    .select('template')
    .where('organisation_id', '=', c.organisation)
    .orderBy('started_at')
    .execute();
  return rows.flatMap(({ template }) => template ?? []);
}
