import { sql } from 'kysely';
import type { Context } from '../context.ts';

/**
 * Real time by the clock of the database and never before what was seen before: a clock that is set back revives no
 * code and no session (threat T-23). The floor itself is kept by the sign-in of workers.
 */
export async function realNow(c: Pick<Context, 'tx'>): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`
    select greatest(clock_timestamp(), at) as now from clock_floor`.execute(c.tx);
  return rows[0]!.now;
}
