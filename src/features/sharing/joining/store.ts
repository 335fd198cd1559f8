import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { keyFor } from '../sealing.ts';

export type Invitation = { decision: string; account: string; by: string; at: Date };

export type ColleagueView = {
  role: 'colleague' | 'oversight';
  stance: 'agree' | 'other';
  words: string;
  at: Date;
  by: string;
};

const place = (row: string) => ({ table: 'share_views', column: 'words', row });

/** Answers whether it is new: who was invited already is not invited twice. */
export async function addInvitation(c: Context, invited: Omit<Invitation, 'at'>): Promise<boolean> {
  const added = await c.tx
    .insertInto('share_invitations')
    .values({
      organisation_id: c.organisation,
      id: newId(),
      decision_id: invited.decision,
      account_id: invited.account,
      invited_at: c.now,
      invited_by: invited.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Of one decision, or to one colleague; oldest first. */
export async function listInvitations(
  c: Context,
  wanted: { decision: string } | { account: string },
): Promise<Invitation[]> {
  const found = c.tx.selectFrom('share_invitations').selectAll().where('organisation_id', '=', c.organisation);
  const rows = await (
    'decision' in wanted
      ? found.where('decision_id', '=', wanted.decision)
      : found.where('account_id', '=', wanted.account)
  )
    .orderBy('invited_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    decision: row.decision_id,
    account: row.account_id,
    by: row.invited_by,
    at: row.invited_at,
  }));
}

type NewView = Omit<ColleagueView, 'at'>;
type Decided = { id: string; client: string | null };

/** A row of its own: two who write at the same time are both kept. */
export async function addView(c: Context, { id: decision, client }: Decided, view: NewView): Promise<void> {
  const [id, key] = [newId(), await keyFor(c, client)];
  await c.tx
    .insertInto('share_views')
    .values({
      organisation_id: c.organisation,
      id,
      decision_id: decision,
      role: view.role,
      stance: view.stance,
      words: key.seal(place(id), view.words),
      given_at: c.now,
      given_by: view.by,
    })
    .execute();
}

/** Oldest first. */
export async function listViews(c: Context, { id: decision, client }: Decided): Promise<ColleagueView[]> {
  const rows = await c.tx
    .selectFrom('share_views')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('decision_id', '=', decision)
    .orderBy('given_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const key = await keyFor(c, client);
  return rows.map((row) => ({
    role: row.role,
    stance: row.stance,
    words: key.open(place(row.id), row.words),
    at: row.given_at,
    by: row.given_by,
  }));
}

/** On which of all decisions this account, or an overseer, gave a view, and when; without the words. */
export const listViewsGiven = (c: Context): Promise<{ decision: string; role: string; by: string; at: Date }[]> =>
  c.tx
    .selectFrom('share_views')
    .select(['decision_id as decision', 'role', 'given_by as by', 'given_at as at'])
    .where('organisation_id', '=', c.organisation)
    .execute();
