import type { Context, Ground, Language } from '../../platform/context.ts';
import { anyOf } from '../../platform/db/any-of.ts';
import type { Tx } from '../../platform/db/database.ts';
import { newId } from '../../platform/ids.ts';
import { INSTALLATION } from '../../platform/vault/index.ts';
import { realNow } from './real-time.ts';

/** Accounts belong to the installation: name and mail address are under the key that the account has there. */

const place = (column: 'name' | 'mail', row: string) => ({ table: 'accounts', column, row });

/** 16 bytes, for finding an account by its mail address. */
export const mailIndexOf = (ground: Ground, mail: string): Promise<Buffer> =>
  ground.vault.blindIndex(INSTALLATION, 'email', mail);

export async function findAccountByMail(tx: Tx, mailIndex: Buffer): Promise<string | undefined> {
  const row = await tx.selectFrom('accounts').select('id').where('mail_index', '=', mailIndex).executeTakeFirst();
  return row?.id;
}

export type NewAccount = { name: string; mail: string; language: Language };

/** `undefined` when the mail address has an account already. */
export async function addAccount(c: Context, { name, mail, language }: NewAccount): Promise<string | undefined> {
  const id = newId();
  const { vault } = c.ground;
  await vault.createSubject(INSTALLATION, id);
  const key = await vault.subject(INSTALLATION, id);
  const added = await c.tx
    .insertInto('accounts')
    .values({
      id,
      mail_index: await mailIndexOf(c.ground, mail),
      name: key.seal(place('name', id), name),
      mail: key.seal(place('mail', id), mail),
      language,
      created_at: await realNow(c.tx),
    })
    .onConflict((conflict) => conflict.column('mail_index').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

export type Account = { id: string; name: string; mail: string; language: Language };

export async function getAccount(c: Pick<Context, 'ground' | 'tx'>, id: string): Promise<Account> {
  const row = await c.tx
    .selectFrom('accounts')
    .select(['name', 'mail', 'language'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const key = await c.ground.vault.subject(INSTALLATION, id);
  return {
    id,
    name: key.open(place('name', id), row.name),
    mail: key.open(place('mail', id), row.mail),
    language: row.language,
  };
}

/** Name and mail address of accounts by their id; an id that is no account is left out. */
export async function readAccounts(
  c: Pick<Context, 'ground' | 'tx'>,
  ids: readonly string[],
): Promise<Map<string, { name: string; mail: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await c.tx.selectFrom('accounts').select(['id', 'name', 'mail']).where('id', '=', anyOf(ids)).execute();
  const keys = await c.ground.vault.subjects(
    INSTALLATION,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ id, name, mail }) => {
      const key = keys.get(id)!;
      return [id, { name: key.open(place('name', id), name), mail: key.open(place('mail', id), mail) }];
    }),
  );
}

export async function changeLanguageOf(tx: Tx, account: string, language: Language): Promise<void> {
  await tx.updateTable('accounts').set({ language }).where('id', '=', account).execute();
}
