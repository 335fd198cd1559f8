import type { Client } from 'pg';
import { type CheckpointKey, sealOrganisation, withoutLeaf } from './seal-organisation.ts';

export type CheckpointKeys = (organisation: string) => Promise<CheckpointKey>;

/** What the leader remembers between rounds; a new leader remembers nothing and looks at everything once. */
export type Progress = {
  /** The id of a transaction: everything recorded before it is sealed, but for the organisations in `behind`. */
  since: string | null;
  /** Organisations whose last round failed, with the `since` of that round. */
  behind: Map<string, string | null>;
};

export const nothingSealedYet = (): Progress => ({ since: null, behind: new Map() });

export type Round = { sealed: number; failed: { organisation: string; error: unknown }[] };

/** One round over all organisations with unsealed entries. A failure of one organisation does not hold up the others. */
export async function sealRound(client: Client, keys: CheckpointKeys, progress: Progress): Promise<Round> {
  // First the horizon, then the look: what commits in between is seen by the look, or lies beyond the horizon.
  const completeBefore = await readHorizon(client);
  const round: Round = { sealed: 0, failed: [] };
  const waiting = new Map(progress.behind);
  for (const organisation of await findOrganisations(client, progress.since)) {
    if (!waiting.has(organisation)) waiting.set(organisation, progress.since);
  }
  for (const [organisation, since] of waiting) {
    try {
      round.sealed += await sealAll(client, organisation, keys, { since, completeBefore });
      progress.behind.delete(organisation);
    } catch (error) {
      progress.behind.set(organisation, since);
      round.failed.push({ organisation, error });
    }
  }
  progress.since = completeBefore;
  return round;
}

async function sealAll(
  client: Client,
  organisation: string,
  keys: CheckpointKeys,
  reach: Parameters<typeof sealOrganisation>[3],
) {
  const key = await keys(organisation);
  let total = 0;
  for (let more = true; more;) {
    const step = await sealOrganisation(client, organisation, key, reach);
    total += step.sealed;
    more = step.more;
  }
  return total;
}

/** The oldest transaction that still runs and has written something. */
async function readHorizon(client: Client): Promise<string> {
  const { rows } = await client.query<{ xmin: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin');
  return rows[0]!.xmin;
}

// Jumps from organisation to organisation through the key: no list of organisations is needed here.
const organisations = `
  with recursive organisation (id) as (
    (select organisation_id from audit_entries order by organisation_id limit 1)
    union all
    select (select e.organisation_id from audit_entries e where e.organisation_id > o.id order by e.organisation_id limit 1)
    from organisation o where o.id is not null
  )
  select id from organisation where id is not null and exists (
    select from audit_entries e where e.organisation_id = organisation.id and ${withoutLeaf('$1')})`;

async function findOrganisations(client: Client, since: string | null): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(organisations, [since]);
  return rows.map(({ id }) => id);
}
