import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { newId } from '../../../platform/ids.ts';
import { Answers } from './answers.ts';

export type Check = { id: string; account: string; client: string | null; answers: Answers; changedAt: Date };

/** A check that nobody touched for this long is forgotten. */
const DAYS_KEPT = 7;

const place = (row: string) => ({ table: 'share_checks', column: 'answers', row });
const keyOf = (c: Context, client: string | null) => c.ground.vault.subject(c.organisation, client ?? c.organisation);

/** `account`: a check is of one worker; whoever asks for that of another finds nothing. */
export async function findCheck(c: Context, id: string, account: string): Promise<Check | undefined> {
  const row = await c.tx
    .selectFrom('share_checks')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('account_id', '=', account)
    .executeTakeFirst();
  if (!row) return undefined;
  const key = await keyOf(c, row.client_id);
  const answers = Answers.parse(JSON.parse(key.open(place(id), row.answers)));
  return { id, account, client: row.client_id, answers, changedAt: row.changed_at };
}

/** Ids of the running checks of one worker, newest first. They name nobody. */
export const listChecks = (
  { tx, organisation }: Context,
  account: string,
): Promise<{ id: string; client: string | null; changedAt: Date }[]> =>
  tx
    .selectFrom('share_checks')
    .select(['id', 'client_id as client', 'changed_at as changedAt'])
    .where('organisation_id', '=', organisation)
    .where('account_id', '=', account)
    .orderBy('changed_at', 'desc')
    .limit(10)
    .execute();

export async function addCheck(c: Context, account: string, client: string | null, answers: Answers): Promise<string> {
  const id = newId();
  const key = await keyOf(c, client);
  await c.tx
    .insertInto('share_checks')
    .values({
      organisation_id: c.organisation,
      id,
      account_id: account,
      client_id: client,
      answers: key.seal(place(id), JSON.stringify(answers)),
      changed_at: c.now,
    })
    .execute();
  return id;
}

export async function changeCheck(c: Context, { id, client }: Check, answers: Answers): Promise<void> {
  const key = await keyOf(c, client);
  await c.tx
    .updateTable('share_checks')
    .set({ answers: key.seal(place(id), JSON.stringify(answers)), changed_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}

/** Holds it until the end of this action; false: it was recorded or dropped a moment ago. */
export async function holdCheck({ tx, organisation }: Context, id: string): Promise<boolean> {
  const held = tx.selectFrom('share_checks').select('id').where('organisation_id', '=', organisation);
  return (await held.where('id', '=', id).forUpdate().executeTakeFirst()) !== undefined;
}

export async function removeCheck({ tx, organisation }: Context, id: string): Promise<void> {
  await tx.deleteFrom('share_checks').where('organisation_id', '=', organisation).where('id', '=', id).execute();
}

const old = ({ tx, organisation, now }: Context) => ({
  count: tx
    .selectFrom('share_checks')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('organisation_id', '=', organisation)
    .where('changed_at', '<', addDays(now, -DAYS_KEPT)),
  remove: tx
    .deleteFrom('share_checks')
    .where('organisation_id', '=', organisation)
    .where('changed_at', '<', addDays(now, -DAYS_KEPT)),
});

export const countOldChecks = async (c: Context): Promise<number> =>
  Number((await old(c).count.executeTakeFirst())?.n ?? 0);

export async function removeOldChecks(c: Context): Promise<void> {
  await old(c).remove.execute();
}
