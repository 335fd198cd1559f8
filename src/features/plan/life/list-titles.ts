import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { Text } from '../../../ui/index.ts';
import { inBoth } from '../running-activity.ts';

/** Title and owner of these activities, of the draft first, without reading a whole plan. */
export async function listTitles(
  { tx, organisation }: Context,
  ids: readonly string[],
): Promise<Map<string, { title: Text; owner: string | null }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; owner: string | null; title: { nl: string; en: string } }>`
    select a.id, a.owner_account as owner, coalesce(d.title, v.title) as title
    from activities a
    left join activity_drafts d on d.organisation_id = a.organisation_id and d.activity_id = a.id
    left join lateral (select title from activity_versions v where v.organisation_id = a.organisation_id
      and v.activity_id = a.id order by version desc limit 1) v on true
    where a.organisation_id = ${organisation} and a.id = any(${ids}::uuid[])
      and coalesce(d.title, v.title) is not null`.execute(tx);
  return new Map(rows.map(({ id, owner, title }) => [id, { title: inBoth(title), owner }]));
}
