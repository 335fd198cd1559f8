import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/database.ts';
import { newId, newToken } from '../../platform/ids.ts';
import { INSTALLATION } from '../../platform/vault/index.ts';
import { sessionState } from './policy.ts';
import { realNow } from './real-time.ts';
import { digestOf } from './secrets.ts';

export type Session = {
  id: string;
  account: string;
  state: 'known' | 'half-way';
  /** The organisation that was chosen after signing in. */
  workingFor: string | null;
  lastSeenAt: Date;
};

const devicePlace = (row: string) => ({ table: 'sessions', column: 'device', row });

export type NewSession = { account: string; device: string; known: boolean; workingFor?: string | null };

/** Returns the token for the cookie; only its digest is kept. */
export async function addSession(
  c: Pick<Context, 'ground' | 'tx'>,
  { account, device, known, workingFor }: NewSession,
): Promise<string> {
  const [id, token, now] = [newId(), newToken(), await realNow(c.tx)];
  const key = await c.ground.vault.subject(INSTALLATION, account);
  await c.tx
    .insertInto('sessions')
    .values({
      id,
      token_hash: digestOf(token),
      account_id: account,
      working_for: workingFor ?? null,
      device: key.seal(devicePlace(id), device),
      created_at: now,
      last_seen_at: now,
      second_factor_at: known ? now : null,
      ended_at: null,
    })
    .execute();
  return token;
}

/** Follows the use of it once a minute. One that is over is ended for good, whatever a clock says later (T-23). */
export async function findSession(tx: Tx, token: string | undefined): Promise<Session | undefined> {
  if (!token || token.length !== 43) return undefined;
  const found = tx
    .selectFrom('sessions')
    .select(['id', 'account_id', 'working_for', 'created_at', 'last_seen_at', 'second_factor_at'])
    .where('token_hash', '=', digestOf(token))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  const [row, now] = await Promise.all([found, realNow(tx)]);
  if (!row) return undefined;
  const times = { createdAt: row.created_at, lastSeenAt: row.last_seen_at, secondFactorAt: row.second_factor_at };
  const state = sessionState({ ...times, endedAt: null }, now);
  if (state === 'over') {
    await tx.updateTable('sessions').set({ ended_at: now }).where('id', '=', row.id).execute();
    return undefined;
  }
  if (now.getTime() - row.last_seen_at.getTime() > 60_000) {
    await tx.updateTable('sessions').set({ last_seen_at: now }).where('id', '=', row.id).execute();
  }
  return { id: row.id, account: row.account_id, state, workingFor: row.working_for, lastSeenAt: row.last_seen_at };
}

export async function changeWorkingFor(tx: Tx, session: string, organisation: string): Promise<void> {
  await tx.updateTable('sessions').set({ working_for: organisation }).where('id', '=', session).execute();
}

type Which = { account: string; only?: string; except?: string; workingFor?: string };

/** Returns how many ended. They stop working with the commit. */
export async function endSessions(tx: Tx, { account, only, except, workingFor }: Which): Promise<number> {
  let query = tx
    .updateTable('sessions')
    .set({ ended_at: await realNow(tx) })
    .where('account_id', '=', account)
    .where('ended_at', 'is', null);
  if (only) query = query.where('id', '=', only);
  if (except) query = query.where('id', '!=', except);
  if (workingFor) query = query.where('working_for', '=', workingFor);
  const ended = await query.executeTakeFirst();
  return Number(ended.numUpdatedRows);
}

export type OpenSession = { id: string; device: string; since: Date; lastSeenAt: Date };

/** Where this account is signed in now, latest first. */
export async function listOpenSessions(c: Pick<Context, 'ground' | 'tx'>, account: string): Promise<OpenSession[]> {
  const rows = await c.tx
    .selectFrom('sessions')
    .selectAll()
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .where('second_factor_at', 'is not', null)
    .orderBy('last_seen_at', 'desc')
    .execute();
  const now = await realNow(c.tx);
  const key = await c.ground.vault.subject(INSTALLATION, account);
  return rows
    .filter((row) => {
      const times = { createdAt: row.created_at, lastSeenAt: row.last_seen_at, secondFactorAt: row.second_factor_at };
      return sessionState({ ...times, endedAt: null }, now) === 'known';
    })
    .map((row) => ({
      id: row.id,
      device: row.device ? key.open(devicePlace(row.id), row.device) : '',
      since: row.created_at,
      lastSeenAt: row.last_seen_at,
    }));
}
