import type { Context } from '../../../platform/context.ts';
import { keyOf, sealedRow } from '../sealed.ts';

export type Goals = { text: string; agreedAt: Date };

/** What was agreed last; null before the first time. */
export async function findGoals(c: Context, client: string): Promise<Goals | null> {
  const row = await c.tx
    .selectFrom('client_goals')
    .select(['id', 'text', 'agreed_at'])
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .orderBy('agreed_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  const sealed = sealedRow(await keyOf(c, client), 'client_goals', row.id);
  return { text: sealed.open('text', row.text), agreedAt: row.agreed_at };
}
