import type { Context } from '../../platform/context.ts';
import { type Account, getAccount } from './accounts.ts';

/** Somebody who works here now, with the mail address and language to write in; undefined when that ended. */
export async function findWorker(
  c: Pick<Context, 'ground' | 'tx' | 'organisation'>,
  account: string,
): Promise<Account | undefined> {
  const row = await c.tx
    .selectFrom('memberships')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row && getAccount(c, account);
}
