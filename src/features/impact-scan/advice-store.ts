import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { accountOf } from './own-scans.ts';

export type Advice = {
  id: string;
  scan: string;
  question: string;
  askedAt: Date;
  askedBy: string;
  /** `YYYY-MM-DD`: the last day on which the answer is in time. */
  due: string;
  answer: { text: string; at: Date; by: string } | null;
};

const place = (column: 'question' | 'answer', row: string) => ({ table: 'scan_advice', column, row });
const keyOf = (c: Context) => c.ground.vault.subject(c.organisation, c.organisation);

/** Advice on one scan, or on all; what was asked last first. */
export async function listAdvice(c: Context, scan?: string): Promise<Advice[]> {
  let query = c.tx.selectFrom('scan_advice').selectAll().where('organisation_id', '=', c.organisation);
  if (scan !== undefined) query = query.where('scan_id', '=', scan);
  const rows = await query.orderBy('asked_at', 'desc').orderBy('id', 'desc').execute();
  const key = rows.length > 0 ? await keyOf(c) : null;
  return rows.map((row) => ({
    id: row.id,
    scan: row.scan_id,
    question: key!.open(place('question', row.id), row.question),
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    due: row.due_on,
    answer: row.answer && {
      text: key!.open(place('answer', row.id), row.answer),
      at: row.answered_at!,
      by: row.answered_by!,
    },
  }));
}

export async function addAdvice(c: Context, { scan, question, due }: Pick<Advice, 'scan' | 'question' | 'due'>) {
  const [id, key] = [newId(), await keyOf(c)];
  await c.tx
    .insertInto('scan_advice')
    .values({
      organisation_id: c.organisation,
      id,
      scan_id: scan,
      question: key.seal(place('question', id), question),
      asked_at: c.now,
      asked_by: accountOf(c),
      due_on: due,
      answer: null,
      answered_at: null,
      answered_by: null,
    })
    .execute();
  return id;
}

/** Writes the answer once; who was first is right. Answers whether it was written. */
export async function changeAnswer(c: Context, id: string, answer: string): Promise<boolean> {
  const key = await keyOf(c);
  const changed = await c.tx
    .updateTable('scan_advice')
    .set({ answer: key.seal(place('answer', id), answer), answered_at: c.now, answered_by: accountOf(c) })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
