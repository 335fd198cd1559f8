import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { wordKey } from '../seal-words.ts';
import { whoActs } from '../who-acts.ts';

export type SubProcessorWords = {
  /** What it does for the processor. */
  does: string;
  /** What we said to it: under which conditions, or why not. */
  answer: string;
};

export type SubProcessor = SubProcessorWords & {
  id: string;
  name: string;
  country: string | null;
  /** Null while we have not answered yet. */
  decision: 'agreed' | 'objected' | null;
  /** `YYYY-MM-DD`. */
  answeredOn: string | null;
  answeredBy: string | null;
};

/** Whom a party lets work for it, what waits for an answer first. */
export async function listSubProcessors(c: Context, party: string): Promise<SubProcessor[]> {
  const rows = await c.tx
    .selectFrom('sub_processors')
    .select(['id', 'name', 'country', 'words'])
    .select(['answer as decision', 'answered_on as answeredOn', 'answered_by as answeredBy'])
    .where('organisation_id', '=', c.organisation)
    .where('party_id', '=', party)
    .where('removed_at', 'is', null)
    .orderBy('answer', (by) => by.desc().nullsFirst())
    .orderBy('name')
    .execute();
  const key = await wordKey(c);
  return rows.map(({ words, ...row }) => ({
    ...row,
    ...key.open<SubProcessorWords>('sub_processors', row.id, words),
  }));
}

export async function addSubProcessorRow(
  c: Context,
  party: string,
  { name, country, does }: Pick<SubProcessor, 'name' | 'country' | 'does'>,
): Promise<string> {
  const id = newId();
  const words: SubProcessorWords = { does, answer: '' };
  await c.tx
    .insertInto('sub_processors')
    .values({
      organisation_id: c.organisation,
      id,
      party_id: party,
      name,
      country,
      words: (await wordKey(c)).seal('sub_processors', id, words),
      added_at: c.now,
      added_by: whoActs(c),
      answer: null,
      answered_on: null,
      answered_by: null,
      removed_at: null,
      removed_by: null,
    })
    .execute();
  return id;
}

type Change = { decision: 'agreed' | 'objected'; on: string; words: SubProcessorWords };

export async function answerSubProcessorRow(c: Context, id: string, { decision, on, words }: Change): Promise<void> {
  const sealed = (await wordKey(c)).seal('sub_processors', id, words);
  await c.tx
    .updateTable('sub_processors')
    .set({ answer: decision, answered_on: on, answered_by: whoActs(c), words: sealed })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}

export const removeSubProcessorRow = (c: Context, id: string) =>
  c.tx
    .updateTable('sub_processors')
    .set({ removed_at: c.now, removed_by: whoActs(c) })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
