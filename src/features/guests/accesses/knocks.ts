import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { type Caller, inTransaction, leaveTrace } from '../../../platform/shell.ts';

/** Counts for addresses that were never given out; no access has this id. */
const NOBODY = '00000000-0000-7000-8000-000000000000';

/**
 * Counts somebody before a door that does not open. The same statement for an address that ended, expired, was never
 * given out or is of elsewhere: the same work, one row a day at most (T-13). It is the rate counter of T-03.
 */
export const countKnock = (caller: Caller, hash: Buffer): Promise<void> =>
  inTransaction(caller, async (c) => {
    await sql`
      insert into guest_knocks (organisation_id, access_id, on_day, times)
      values (${c.organisation}, coalesce((
        select access_id from guest_tokens where organisation_id = ${c.organisation} and token_hash = ${hash}
      ), ${NOBODY}::uuid), ${dayOf(c.now)}, 1)
      on conflict (organisation_id, access_id, on_day) do update set times = guest_knocks.times + 1`.execute(c.tx);
  });

/** The same for who holds on to a visit that was ended. */
export async function knock(c: Context, access: string): Promise<void> {
  const row = { organisation_id: c.organisation, access_id: access, on_day: dayOf(c.now), times: 1, noted: 0 };
  await c.tx
    .insertInto('guest_knocks')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'access_id', 'on_day'])
        .doUpdateSet((each) => ({ times: each('guest_knocks.times', '+', 1) })),
    )
    .execute();
}

/** How often somebody stood before these doors after they closed. */
export async function countKnocks(c: Context, accesses: readonly string[]): Promise<Map<string, number>> {
  if (accesses.length === 0) return new Map();
  const rows = await c.tx
    .selectFrom('guest_knocks')
    .select(({ fn }) => ['access_id', fn.sum<string>('times').as('times')])
    .where('organisation_id', '=', c.organisation)
    .where('access_id', 'in', [...accesses])
    .groupBy('access_id')
    .execute();
  return new Map(rows.map(({ access_id, times }) => [access_id, Number(times)]));
}

const EVENT = 'guests.knock-closed-door';

/**
 * Run by the schedule: what was counted goes into the log, one entry for each door. Not in the answer itself, because
 * a door that exists may cost no more time than one that does not.
 */
export const noteKnocks = action({
  name: 'guests.note-knocks',
  may: ['system'],
  input: z.object({}),
  gather: async (c) => {
    const fresh = await listUnnoted(c);
    return fresh.length > 0 ? fresh : null;
  },
  gate: 'log-integrity',
  run: async (c, _input, fresh) => {
    for (const { access, guest, day, times, noted } of fresh) {
      const object = { kind: 'guest-access', id: access };
      await leaveTrace(c, EVENT, 'refused', { about: [guest], object, detail: `${times - noted}` });
      await c.tx
        .updateTable('guest_knocks')
        .set({ noted: times })
        .where('organisation_id', '=', c.organisation)
        .where('access_id', '=', access)
        .where('on_day', '=', day)
        .execute();
    }
    return { done: fresh.length };
  },
});

const listUnnoted = (c: Context) =>
  c.tx
    .selectFrom('guest_knocks')
    .innerJoin('guest_accesses', (join) =>
      join
        .onRef('guest_accesses.organisation_id', '=', 'guest_knocks.organisation_id')
        .onRef('guest_accesses.id', '=', 'guest_knocks.access_id'),
    )
    .select(['guest_knocks.access_id as access', 'guest_knocks.on_day as day', 'guest_knocks.times'])
    .select(['guest_knocks.noted', 'guest_accesses.guest_id as guest'])
    .where('guest_knocks.organisation_id', '=', c.organisation)
    .whereRef('guest_knocks.noted', '<', 'guest_knocks.times')
    .limit(1000)
    .execute();
