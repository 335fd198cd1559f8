import { sql } from 'kysely';
import type { Context } from '../../platform/context.ts';
import { type PlanDocument, readDocument } from './policy.ts';

export type ActivityRow = { id: string; template: string | null; owner: string | null; startedAt: Date };
export type Draft = { round: number; document: PlanDocument; savedAt: Date; savedBy: string };
export type Version = { version: number; document: PlanDocument; owner: string; approvedAt: Date; approvedBy: string };

const activityColumns = ['id', 'template', 'owner_account as owner', 'started_at as startedAt'] as const;
const draftColumns = ['round', 'document', 'saved_at as savedAt', 'saved_by as savedBy'] as const;
const versionColumns = [
  'version',
  'document',
  'owner_account as owner',
  'approved_at as approvedAt',
  'approved_by as approvedBy',
] as const;

/** A row with its plan as plans are written now; older formats are translated while reading. */
const asWrittenNow = <Row extends { document: unknown }>(row: Row) => ({
  ...row,
  document: readDocument(row.document),
});

export const findActivity = ({ tx, organisation }: Context, id: string): Promise<ActivityRow | undefined> =>
  tx
    .selectFrom('activities')
    .select(activityColumns)
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();

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

export type Running = { id: string; owner: string | null; version: number };

/** Which version of each activity runs, oldest activity first; without the documents, which never change. */
export const listRunning = ({ tx, organisation }: Context, id?: string): Promise<Running[]> => {
  const query = tx
    .selectFrom('activities')
    .innerJoin('activity_versions', (join) =>
      join
        .onRef('activity_versions.organisation_id', '=', 'activities.organisation_id')
        .onRef('activity_versions.activity_id', '=', 'activities.id'),
    )
    .select(['activities.id', 'activities.owner_account as owner', 'activities.started_at'])
    .select(({ fn }) => fn.max('activity_versions.version').as('version'))
    .where('activities.organisation_id', '=', organisation)
    .groupBy(['activities.organisation_id', 'activities.id']);
  return (id === undefined ? query : query.where('activities.id', '=', id))
    .orderBy('activities.started_at')
    .orderBy('activities.id')
    .execute();
};

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
  row: { version: number; document: PlanDocument; owner: string; by: string },
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
