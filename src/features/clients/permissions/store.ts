import { sql } from 'kysely';
import type { Actor, Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import type { PermissionState } from '../../../gate/act.ts';
import { newId } from '../../../platform/ids.ts';
import type { PermissionSlot } from '../policy.ts';

export type Permission = PermissionSlot & { id: string; client: string; state: PermissionState; changedAt: Date };

type Where = Pick<Context, 'tx' | 'organisation'>;

/**
 * Every permission of these clients. One with an open intent to withdraw reads as withdrawn: it waits only for a
 * hand-over that had already begun. `purpose` with `party`: of that purpose or towards that party; `states`: as stored.
 */
export async function listPermissionsOf(
  c: Where,
  clients: readonly string[],
  only: { purpose?: string; party?: string | null; states?: readonly PermissionState[] } = {},
): Promise<Permission[]> {
  if (clients.length === 0) return [];
  const { purpose, party, states } = only;
  let query = selectPermissions(c).where('client_id', '=', anyOf(clients));
  if (purpose !== undefined) {
    query = query.where((where) => where.or([where('purpose', '=', purpose), where('party', '=', party ?? null)]));
  }
  if (states !== undefined) query = query.where('state', 'in', [...states]);
  const rows = await query.orderBy('purpose').orderBy('channel').orderBy('party').execute();
  return rows.map(permissionOf);
}

export async function findPermission(c: Where, id: string): Promise<Permission | undefined> {
  const row = await selectPermissions(c).where('id', '=', id).executeTakeFirst();
  return row && permissionOf(row);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPermissions>['execute']>>[number];

const selectPermissions = (c: Where) =>
  c.tx
    .selectFrom('permissions')
    .select(['id', 'client_id', 'purpose', 'channel', 'party', 'state', 'changed_at'])
    .select((each) =>
      each
        .exists(
          each
            .selectFrom('withdrawal_intents')
            .select('withdrawal_intents.id')
            .whereRef('withdrawal_intents.organisation_id', '=', 'permissions.organisation_id')
            .whereRef('withdrawal_intents.permission_id', '=', 'permissions.id')
            .where('withdrawal_intents.settled_at', 'is', null),
        )
        .as('withdrawing'),
    )
    .where('permissions.organisation_id', '=', c.organisation);

const permissionOf = (row: Row): Permission => ({
  id: row.id,
  client: row.client_id,
  purpose: row.purpose,
  channel: row.channel,
  party: row.party,
  state: row.withdrawing ? 'withdrawn' : row.state,
  changedAt: row.changed_at,
});

/** Makes the rows that are missing; those that exist keep what the person said. */
export async function addPermissions(c: Context, client: string, slots: readonly PermissionSlot[]): Promise<void> {
  if (slots.length === 0) return;
  await c.tx
    .insertInto('permissions')
    .values(
      slots.map(({ purpose, channel, party }) => ({
        organisation_id: c.organisation,
        id: newId(),
        client_id: client,
        purpose,
        channel,
        party,
        state: 'not-asked' as const,
        changed_at: c.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Adds to every client of an activity the rows that are missing: mostly none, which is one small read. */
export async function completeSlots(c: Context, activity: string, slots: readonly PermissionSlot[]): Promise<void> {
  const part = (of: (slot: PermissionSlot) => string | null) => slots.map(of);
  const { rows } = await sql<PermissionSlot & { client: string }>`
    select k.id as client, s.purpose, s.channel, s.party
    from clients k cross join unnest(${part(({ purpose }) => purpose)}::text[],
      ${part(({ channel }) => channel)}::text[], ${part(({ party }) => party)}::text[]) as s (purpose, channel, party)
    where k.organisation_id = ${c.organisation} and k.activity_id = ${activity}
      and not exists (select from permissions p where p.organisation_id = k.organisation_id and p.client_id = k.id
        and p.purpose = s.purpose and p.channel = s.channel and p.party is not distinct from s.party)`.execute(c.tx);
  const missing = new Map<string, PermissionSlot[]>();
  for (const { client, ...slot } of rows) missing.set(client, [...(missing.get(client) ?? []), slot]);
  for (const [client, own] of missing) await addPermissions(c, client, own);
}

/** Locks the row until the end of the transaction: `share` for a hand-over, `update` for a change. */
export async function lockPermission(c: Where, id: string, how: 'share' | 'update'): Promise<boolean> {
  const query = c.tx
    .selectFrom('permissions')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id);
  const row = await (how === 'share' ? query.forShare() : query.forUpdate()).executeTakeFirst();
  return row !== undefined;
}

export async function changeState(c: Context, id: string, state: PermissionState): Promise<void> {
  await c.tx
    .updateTable('permissions')
    .set({ state, changed_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
  await c.tx
    .updateTable('withdrawal_intents')
    .set({ settled_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('permission_id', '=', id)
    .where('settled_at', 'is', null)
    .execute();
}

/** Who presses the button; `onBehalf` when it is not the person. */
export function byWhom(actor: Actor) {
  const ids = {
    worker: () => (actor.kind === 'worker' ? actor.account : null),
    client: () => (actor.kind === 'client' ? actor.client : null),
    representative: () => (actor.kind === 'representative' ? actor.representative : null),
  };
  const kind = actor.kind === 'visitor' || actor.kind === 'guest' ? ('system' as const) : actor.kind;
  return { by_kind: kind, by_id: kind === 'system' ? null : ids[kind](), on_behalf: kind !== 'client' };
}

export async function addWithdrawal(c: Context, permission: string): Promise<void> {
  const row = { organisation_id: c.organisation, id: newId(), permission_id: permission, at: c.now };
  await c.tx
    .insertInto('withdrawals')
    .values({ ...row, ...byWhom(c.actor) })
    .execute();
}

export async function addWithdrawalIntent(c: Context, permission: string): Promise<void> {
  const row = { organisation_id: c.organisation, id: newId(), permission_id: permission, at: c.now, settled_at: null };
  await c.tx
    .insertInto('withdrawal_intents')
    .values({ ...row, ...byWhom(c.actor) })
    .execute();
}

/** Runs `work` so that a wait for a lock longer than `milliseconds` undoes only this work; false when it waited out. */
export async function withinLockTimeout(c: Where, milliseconds: number, work: () => Promise<void>): Promise<boolean> {
  await sql`savepoint waiting`.execute(c.tx);
  await sql`select set_config('lock_timeout', ${`${milliseconds}ms`}, true)`.execute(c.tx);
  try {
    await work();
    await sql`set local lock_timeout = 0`.execute(c.tx);
    await sql`release savepoint waiting`.execute(c.tx);
    return true;
  } catch (error) {
    // 55P03 lock_not_available
    if ((error as { code?: string }).code !== '55P03') throw error;
    await sql`rollback to savepoint waiting`.execute(c.tx);
    return false;
  }
}
