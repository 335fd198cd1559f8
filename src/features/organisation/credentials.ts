import type { Context } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/database.ts';
import { INSTALLATION } from '../../platform/vault/index.ts';
import { realNow } from './real-time.ts';
import { digestOfCode } from './recovery-codes.ts';
import { findTotpStep } from './second-factor.ts';

/** How an account proves itself: a password, and a code from an app or from paper. */

const secretPlace = (row: string) => ({ table: 'second_factors', column: 'secret', row });

export async function findPasswordHash(tx: Tx, account: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('credentials')
    .select('password_hash')
    .where('account_id', '=', account)
    .executeTakeFirst();
  return row?.password_hash;
}

export async function changePasswordHash(tx: Tx, account: string, passwordHash: string): Promise<void> {
  const values = { account_id: account, password_hash: passwordHash, changed_at: await realNow(tx) };
  await tx
    .insertInto('credentials')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('account_id').doUpdateSet({ password_hash: passwordHash, changed_at: values.changed_at }),
    )
    .execute();
}

export type ConfirmedFactor = { totpSecret: string; totpStep: number };

export async function addSecondFactor(c: Context, account: string, factor: ConfirmedFactor): Promise<void> {
  const key = await c.ground.vault.subject(INSTALLATION, account);
  await c.tx
    .insertInto('second_factors')
    .values({
      account_id: account,
      secret: key.seal(secretPlace(account), factor.totpSecret),
      last_step: factor.totpStep,
      confirmed_at: await realNow(c.tx),
    })
    .execute();
}

/** True once per code. The row is locked, so that two requests with the same code cannot both win. */
export async function useTotp(c: Context, account: string, code: string): Promise<boolean> {
  const row = await c.tx
    .selectFrom('second_factors')
    .select(['secret', 'last_step'])
    .where('account_id', '=', account)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return false;
  const key = await c.ground.vault.subject(INSTALLATION, account);
  const secret = key.open(secretPlace(account), row.secret);
  const step = await findTotpStep(secret, code, await realNow(c.tx), row.last_step);
  if (step === undefined) return false;
  await c.tx.updateTable('second_factors').set({ last_step: step }).where('account_id', '=', account).execute();
  return true;
}

/** True once per code. */
export async function useRecoveryCode(c: Context, account: string, code: string): Promise<boolean> {
  const used = await c.tx
    .updateTable('recovery_codes')
    .set({ used_at: await realNow(c.tx) })
    .where('account_id', '=', account)
    .where('code_hash', '=', digestOfCode(code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** The old ones stop working. */
export async function replaceRecoveryCodes(tx: Tx, account: string, codes: readonly string[]): Promise<void> {
  await tx.deleteFrom('recovery_codes').where('account_id', '=', account).execute();
  await tx
    .insertInto('recovery_codes')
    .values(codes.map((code) => ({ account_id: account, code_hash: digestOfCode(code), used_at: null })))
    .execute();
}

export async function countRecoveryCodes(tx: Tx, account: string): Promise<number> {
  const row = await tx
    .selectFrom('recovery_codes')
    .select((select) => select.fn.countAll<number>().as('left'))
    .where('account_id', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.left;
}
