import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import type { LabelDecision } from '../deidentification/index.ts';
import type { Chosen, Direction, RecipientKind } from '../sharing/index.ts';
import { type Example, ExampleWords } from './example.ts';

const place = (row: string) => ({ table: 'weighing_examples', column: 'words', row });
const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

export type NewExample = {
  words: ExampleWords;
  decision: LabelDecision;
  about: { recipientKind: RecipientKind; direction: Direction; chosen: Chosen; law: readonly string[] };
  by: string;
};

/** Its id. The decision about its label is kept with the words; from which weighing it came is not. */
export async function addExample(c: Context, { words, decision, about, by }: NewExample): Promise<string> {
  const id = newId();
  await c.tx
    .insertInto('weighing_examples')
    .values({
      organisation_id: c.organisation,
      id,
      recipient_kind: about.recipientKind,
      direction: about.direction,
      chosen: about.chosen,
      law: about.law,
      label: decision.label,
      words: (await keyOf(c)).seal(place(id), JSON.stringify({ words, decision })),
      shared_at: c.now,
      shared_by: by,
    })
    .execute();
  return id;
}

/** Newest first. */
export async function listShared(c: Context): Promise<Example[]> {
  const rows = await c.tx
    .selectFrom('weighing_examples')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('removed_at', 'is', null)
    .orderBy('shared_at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  if (rows.length === 0) return [];
  const key = await keyOf(c);
  return rows.map((row) => ({
    ...ExampleWords.parse((JSON.parse(key.open(place(row.id), row.words)) as { words: unknown }).words),
    id: row.id,
    origin: 'colleague' as const,
    recipientKind: row.recipient_kind,
    direction: row.direction,
    chosen: row.chosen,
    law: row.law,
    label: row.label,
    sharedAt: row.shared_at,
    sharedBy: row.shared_by,
  }));
}

/** Answers whether it was there. */
export async function removeExampleRow(c: Context, id: string, by: string): Promise<boolean> {
  const removed = await c.tx
    .updateTable('weighing_examples')
    .set({ removed_at: c.now, removed_by: by })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return removed.numUpdatedRows === 1n;
}

/** Ids of what one worker decided about people, newest first; nothing of it is opened. */
export const listOwnDecisions = async (c: Context, account: string): Promise<{ id: string; client: string }[]> => {
  const rows = await c.tx
    .selectFrom('share_decisions')
    .select(['id', 'client_id'])
    .where('organisation_id', '=', c.organisation)
    .where('decided_by', '=', account)
    .where('client_id', 'is not', null)
    .orderBy('decided_at', 'desc')
    .limit(300)
    .execute();
  return rows.map((row) => ({ id: row.id, client: row.client_id! }));
};
