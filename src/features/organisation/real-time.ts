import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';

/**
 * Real time by the clock of the database, shared by every process, and never earlier than a moment that was seen
 * before: setting a clock back revives no session (threat T-23). The floor follows at most a minute behind.
 */
export async function realNow(tx: Tx): Promise<Date> {
  const { rows } = await sql<{ now: Date; behind: boolean }>`
    select greatest(clock_timestamp(), at) as now, clock_timestamp() > at + interval '1 minute' as behind
    from clock_floor`.execute(tx);
  const { now, behind } = rows[0]!;
  if (behind) await sql`update clock_floor set at = ${now} where at < ${now}`.execute(tx);
  return now;
}
