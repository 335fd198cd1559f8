import { type QueryExecutorProvider, sql } from 'kysely';

/**
 * The end of the log that is not sealed yet: safe, but without evidence against tampering. `oldest` is the real time
 * at which the oldest of them was recorded. `late`, more than ten seconds, is an alarm.
 */
export type Tail = { entries: number; oldest: Date | null; ageMs: number; late: boolean };

const acceptableMs = 10_000;
const tailOf = (entries: number, oldest: Date | null, ageMs: number): Tail => ({
  entries,
  oldest,
  ageMs,
  late: ageMs > acceptableMs,
});

/** Of one organisation, from any process: reads what was recorded since its last checkpoint. */
export async function readTail(tx: QueryExecutorProvider, organisation: string): Promise<Tail> {
  const { rows } = await sql<{ entries: number | string; oldest: Date | null; age: number | string }>`
    select count(*) as entries, min(e.recorded_at) as oldest,
      greatest(0, coalesce(extract(epoch from clock_timestamp() - min(e.recorded_at)) * 1000, 0))::float8 as age
    from audit_entries e
    where e.organisation_id = ${organisation}
      and e.recorded_in >= ${sealedUpTo(organisation)}
      and not exists (
        select from audit_leaves l where l.organisation_id = e.organisation_id and l.entry_id = e.id)`.execute(tx);
  const { entries, oldest, age } = rows[0]!;
  return tailOf(Number(entries), oldest, Math.round(Number(age)));
}

/** The transaction before which nothing is left unsealed; 0 when the checkpoint comes from a copy that was restored. */
const sealedUpTo = (organisation: string) => sql`coalesce((
  select case when complete_before <= pg_snapshot_xmax(pg_current_snapshot()) then complete_before end
  from audit_checkpoints where organisation_id = ${organisation} order by size desc limit 1), '0'::xid8)`;

/** The newest signed note of an organisation. */
export async function findCheckpoint(tx: QueryExecutorProvider, organisation: string): Promise<string | undefined> {
  const { rows } = await sql<{ note: string }>`
    select note from audit_checkpoints where organisation_id = ${organisation} order by size desc limit 1`.execute(tx);
  return rows[0]?.note;
}

/** Of the whole installation, for `doctor` and the health answer; needs the role `sealer`, which sees every organisation. */
export async function readTailOfAll(tx: QueryExecutorProvider): Promise<Tail> {
  const { rows } = await sql<{ id: string }>`
    with recursive organisation (id) as (
      (select organisation_id from audit_entries order by organisation_id limit 1)
      union all
      select (select e.organisation_id from audit_entries e where e.organisation_id > o.id order by e.organisation_id limit 1)
      from organisation o where o.id is not null
    )
    select id from organisation where id is not null`.execute(tx);
  let whole = tailOf(0, null, 0);
  for (const { id } of rows) {
    const tail = await readTail(tx, id);
    const older = tail.oldest !== null && tail.ageMs >= whole.ageMs ? tail : whole;
    whole = tailOf(whole.entries + tail.entries, older.oldest, older.ageMs);
  }
  return whole;
}
