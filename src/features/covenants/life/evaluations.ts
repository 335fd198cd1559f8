import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { covenantKey } from '../seal-words.ts';
import type { CovenantEventKind, EvaluationWords } from '../words.ts';

export type Evaluation = {
  id: string;
  version: number;
  words: EvaluationWords;
  uses: number;
  nextOn: string | null;
  at: Date;
  by: string;
};

/** Newest first. */
export async function listEvaluations(c: Context, covenant: string): Promise<Evaluation[]> {
  const rows = await c.tx
    .selectFrom('covenant_evaluations')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('covenant_id', '=', covenant)
    .orderBy('evaluated_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const key = await covenantKey(c);
  return rows.map((row) => ({
    ...{ id: row.id, version: row.version, uses: row.uses, nextOn: row.next_on },
    ...{ at: row.evaluated_at, by: row.evaluated_by },
    words: key.open('covenant_evaluations', row.id, row.words),
  }));
}

export async function addEvaluation(
  c: Context,
  { covenant, version, words, uses, nextOn, by }: Omit<Evaluation, 'id' | 'at'> & { covenant: string },
): Promise<void> {
  const id = newId();
  await c.tx
    .insertInto('covenant_evaluations')
    .values({
      organisation_id: c.organisation,
      ...{ id, covenant_id: covenant, version, uses, next_on: nextOn },
      words: (await covenantKey(c)).seal('covenant_evaluations', id, words),
      ...{ evaluated_at: c.now, evaluated_by: by },
    })
    .execute();
}

/** A decision to share that rests on this covenant, to count it when one looks back. */
export const noteUse = ({ tx, organisation, now }: Context, covenant: string, decision: string) =>
  tx
    .insertInto('covenant_uses')
    .values({ organisation_id: organisation, covenant_id: covenant, decision_id: decision, used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

/** How many decisions to share rested on it, since a moment. */
export async function countUses(c: Context, covenant: string, since: Date | null): Promise<number> {
  const all = c.tx
    .selectFrom('covenant_uses')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('organisation_id', '=', c.organisation)
    .where('covenant_id', '=', covenant);
  const { n } = await (since ? all.where('used_at', '>', since) : all).executeTakeFirstOrThrow();
  return Number(n);
}

export type Kept = {
  id: string;
  covenant: string;
  party: string;
  kind: CovenantEventKind;
  on: string;
  words: string;
  by: string;
};

/** Promises that were kept, newest first: of one covenant, or of all. */
export async function listKept(c: Context, covenant?: string): Promise<Kept[]> {
  const all = c.tx.selectFrom('covenant_kept').selectAll().where('organisation_id', '=', c.organisation);
  const rows = await (covenant === undefined ? all : all.where('covenant_id', '=', covenant))
    .orderBy('kept_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const key = await covenantKey(c);
  return rows.map((row) => ({
    ...{
      id: row.id,
      covenant: row.covenant_id,
      party: row.party,
      kind: row.kind,
      on: row.kept_on,
      by: row.recorded_by,
    },
    words: key.open('covenant_kept', row.id, row.words),
  }));
}

export async function addKept(c: Context, { covenant, party, kind, on, words, by }: Omit<Kept, 'id'>): Promise<void> {
  const id = newId();
  await c.tx
    .insertInto('covenant_kept')
    .values({
      organisation_id: c.organisation,
      ...{ id, covenant_id: covenant, party, kind, kept_on: on },
      words: (await covenantKey(c)).seal('covenant_kept', id, words),
      ...{ recorded_at: c.now, recorded_by: by },
    })
    .execute();
}
