import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { newSecret } from '../../../platform/links/token.ts';
import type { GuestsTables } from '../tables.ts';

type Where = Pick<Context, 'tx' | 'organisation'>;

/** What a guest comes for: a room, a covenant, a thread. The feature that owns the kind knows what it is. */
export type GuestObject = { kind: string; id: string };

/** One thing that one guest may come for. Its links live as long as it does. */
export type Access = {
  id: string;
  guest: string;
  object: GuestObject;
  /** Last day, `YYYY-MM-DD`. */
  untilOn: string;
  givenAt: Date;
  givenBy: string | null;
  /** When somebody last came in with the second proof. */
  visitedAt: Date | null;
  endedAt: Date | null;
};

type Row = Selectable<GuestsTables['guest_accesses']>;

const accessOf = (row: Row): Access => ({
  id: row.id,
  guest: row.guest_id,
  object: { kind: row.object_kind, id: row.object_id },
  untilOn: row.until_on,
  givenAt: row.given_at,
  givenBy: row.given_by,
  visitedAt: row.visited_at,
  endedAt: row.ended_at,
});

const select = (c: Where) =>
  c.tx.selectFrom('guest_accesses').selectAll().where('organisation_id', '=', c.organisation);

export async function findAccess(c: Where, id: string): Promise<Access | undefined> {
  const row = await select(c).where('id', '=', id).executeTakeFirst();
  return row && accessOf(row);
}

/** The access that a mail is about, held until the end of the transaction: who ends it meanwhile waits, or came first. */
export async function holdAccess(c: Where, id: string): Promise<void> {
  await select(c).where('id', '=', id).forShare().execute();
}

/** Newest first; of one thing, or of one guest. */
export async function findAccesses(c: Where, of: { object: GuestObject } | { guest: string }): Promise<Access[]> {
  const all = select(c).orderBy('given_at', 'desc').orderBy('id', 'desc');
  const own =
    'guest' in of
      ? all.where('guest_id', '=', of.guest)
      : all.where('object_kind', '=', of.object.kind).where('object_id', '=', of.object.id);
  return (await own.execute()).map(accessOf);
}

type NewAccess = { guest: string; object: GuestObject; until: string };

/** Opens the thing for the guest, or moves the last day of what is open already. @returns the id */
export async function keepAccess(c: Context, { guest, object, until }: NewAccess): Promise<string> {
  const row: Row = {
    organisation_id: c.organisation,
    id: newId(),
    guest_id: guest,
    object_kind: object.kind,
    object_id: object.id,
    until_on: until,
    given_at: c.now,
    given_by: c.actor.kind === 'worker' ? c.actor.account : null,
    visited_at: null,
    ended_at: null,
    ended_because: null,
    ended_by: null,
  };
  const { id } = await c.tx
    .insertInto('guest_accesses')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'guest_id', 'object_kind', 'object_id'])
        .where('ended_at', 'is', null)
        .doUpdateSet({ until_on: until }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes the row, so that a mail that is being handed over is waited for. @returns what was open */
export async function closeAccess(
  c: Context,
  { guest, object, because }: { guest: string; object: GuestObject; because: string },
): Promise<string[]> {
  const closed = await c.tx
    .updateTable('guest_accesses')
    .set({
      ended_at: c.now,
      ended_because: because,
      ended_by: c.actor.kind === 'worker' ? c.actor.account : null,
    })
    .where('organisation_id', '=', c.organisation)
    .where('guest_id', '=', guest)
    .where('object_kind', '=', object.kind)
    .where('object_id', '=', object.id)
    .where('ended_at', 'is', null)
    .returning('id')
    .execute();
  return closed.map(({ id }) => id);
}

/** Somebody came in through this door. */
export async function noteVisit(c: Context, access: string): Promise<void> {
  await c.tx
    .updateTable('guest_accesses')
    .set({ visited_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', access)
    .execute();
}

/** A new address for one mail. An earlier one keeps working: it may have arrived. */
export async function addToken(c: Context, access: string): Promise<string> {
  const { text, hash } = newSecret(c.organisation);
  const row = { organisation_id: c.organisation, token_hash: hash, access_id: access, made_at: c.now };
  await c.tx.insertInto('guest_tokens').values(row).execute();
  return text;
}

/** One look-up, whatever there is behind the address (T-13). */
export async function findAccessByToken(c: Where, hash: Buffer): Promise<Access | undefined> {
  const row = await c.tx
    .selectFrom('guest_tokens')
    .innerJoin('guest_accesses', (join) =>
      join
        .onRef('guest_accesses.organisation_id', '=', 'guest_tokens.organisation_id')
        .onRef('guest_accesses.id', '=', 'guest_tokens.access_id'),
    )
    .selectAll('guest_accesses')
    .where('guest_tokens.organisation_id', '=', c.organisation)
    .where('guest_tokens.token_hash', '=', hash)
    .executeTakeFirst();
  return row && accessOf(row);
}
