import type { Tx } from '../../platform/db/database.ts';
import { newToken } from '../../platform/ids.ts';
import { realNow } from './real-time.ts';
import { digestOf } from './secrets.ts';

/** Whether this account signed in completely with this browser before; then strangers cannot make it wait. */
export async function isKnownDevice(tx: Tx, account: string, token: string | undefined): Promise<boolean> {
  if (!token) return false;
  const row = await tx
    .selectFrom('known_devices')
    .select('seen_at')
    .where('account_id', '=', account)
    .where('token_hash', '=', digestOf(token))
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Returns the token for the cookie. A browser keeps one token for everybody who signs in with it; a token that we did
 * not make is not taken over.
 */
export async function rememberDevice(tx: Tx, account: string, token: string | undefined): Promise<string> {
  const kept = token && (await isOurs(tx, token)) ? token : newToken();
  const values = { account_id: account, token_hash: digestOf(kept), seen_at: await realNow(tx) };
  await tx
    .insertInto('known_devices')
    .values(values)
    .onConflict((conflict) => conflict.columns(['account_id', 'token_hash']).doUpdateSet({ seen_at: values.seen_at }))
    .execute();
  return kept;
}

async function isOurs(tx: Tx, token: string): Promise<boolean> {
  const row = await tx
    .selectFrom('known_devices')
    .select('account_id')
    .where('token_hash', '=', digestOf(token))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function forgetDevices(tx: Tx, account: string): Promise<void> {
  await tx.deleteFrom('known_devices').where('account_id', '=', account).execute();
}
