import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type OddKind, type OddLook, explainedKey, weekOf } from './policy.ts';
import type { Result } from './tables.ts';

/** A line of the queue; `finding` is null while nobody asked. */
export type KeptLook = {
  id: string;
  worker: string;
  client: string | null;
  week: string;
  kinds: readonly OddKind[];
  looks: number;
  firstAt: Date;
  lastAt: Date;
  finding: { result: Result; words: string; at: Date; by: string } | null;
};

type Where = Pick<Context, 'tx' | 'organisation'>;

/** The last day that was looked back on, `YYYY-MM-DD`. */
export async function lastDay(c: Where): Promise<string | undefined> {
  const row = await c.tx
    .selectFrom('look_back_days')
    .select(({ fn }) => sql<string | null>`to_char(${fn.max('day')}, 'YYYY-MM-DD')`.as('day'))
    .where('organisation_id', '=', c.organisation)
    .executeTakeFirst();
  return row?.day ?? undefined;
}

/** False when another process was first with this day. */
export async function addDay(c: Context, day: string, counts: { looks: number; found: number }): Promise<boolean> {
  const added = await c.tx
    .insertInto('look_back_days')
    .values({ organisation_id: c.organisation, day, ...counts, at: c.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** One line per worker, client and week: what comes later in the week is added to it, until somebody asked. */
export async function addOddLooks(c: Context, odd: readonly OddLook[]): Promise<void> {
  for (const { worker, client, kinds, looks, firstAt, lastAt } of odd) {
    const week = weekOf(firstAt);
    await c.tx
      .insertInto('odd_looks')
      .values({
        organisation_id: c.organisation,
        id: newId(),
        account_id: worker,
        client_id: client,
        week,
        round: await countAsked(c, { worker, client, week }),
        kinds: [...kinds],
        looks,
        first_at: new Date(firstAt),
        last_at: new Date(lastAt),
      })
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'account_id', 'client_id', 'week', 'round']).doUpdateSet({
          kinds: sql`array(select distinct unnest(odd_looks.kinds || excluded.kinds))`,
          looks: sql`odd_looks.looks + excluded.looks`,
          last_at: sql`greatest(odd_looks.last_at, excluded.last_at)`,
        }),
      )
      .execute();
  }
}

async function countAsked(c: Where, { worker, client, week }: Pick<KeptLook, 'worker' | 'client' | 'week'>) {
  const row = await withFinding(c)
    .select(({ fn }) => fn.count<string>('f.id').as('number'))
    .where('o.account_id', '=', worker)
    .where('o.client_id', 'is not distinct from', client)
    .where('o.week', '=', week)
    .executeTakeFirstOrThrow();
  return Number(row.number);
}

/** Likenesses of a worker and a client that were found in order once. */
export async function listExplained(c: Where): Promise<Set<string>> {
  const rows = await withFinding(c)
    .select(['o.account_id', 'o.client_id', 'o.kinds'])
    .where('f.result', '=', 'belonged-to-work')
    .execute();
  return new Set(rows.flatMap((row) => row.kinds.map((kind) => explainedKey(row.account_id, row.client_id, kind))));
}

const withFinding = (c: Where) =>
  c.tx
    .selectFrom('odd_looks as o')
    .leftJoin('odd_look_findings as f', (join) =>
      join.onRef('f.organisation_id', '=', 'o.organisation_id').onRef('f.odd_look_id', '=', 'o.id'),
    )
    .where('o.organisation_id', '=', c.organisation);

/** How many lines wait for somebody who is not the one who looked. */
export async function countWaiting(c: Where, reviewer: string): Promise<number> {
  const row = await withFinding(c)
    .select(({ fn }) => fn.countAll<string>().as('number'))
    .where('f.id', 'is', null)
    .where('o.account_id', '!=', reviewer)
    .executeTakeFirstOrThrow();
  return Number(row.number);
}

const MOST = 200;

/** What waits, and what was found lately; nobody reviews the own looks. Newest week first. */
export async function listOddLooks(c: Context, reviewer: string, id?: string): Promise<KeptLook[]> {
  let query = withFinding(c)
    .selectAll('o')
    .select(['f.id as finding_id', 'f.result', 'f.words', 'f.found_at', 'f.found_by'])
    .select(sql<string>`to_char(o.week, 'YYYY-MM-DD')`.as('week'))
    .where('o.account_id', '!=', reviewer);
  if (id !== undefined) query = query.where('o.id', '=', id);
  const rows = await query
    .orderBy(sql`f.id is null`, 'desc')
    .orderBy('o.week', 'desc')
    .orderBy('o.last_at', 'desc')
    .limit(MOST)
    .execute();
  const kept: KeptLook[] = [];
  for (const row of rows) {
    const { finding_id: finding, result, words, found_at: at, found_by: by } = row;
    const said = finding && result && words && at && by ? { result, at, by, finding, sealed: words } : null;
    kept.push({
      id: row.id,
      worker: row.account_id,
      client: row.client_id,
      week: row.week,
      kinds: row.kinds,
      looks: row.looks,
      firstAt: row.first_at,
      lastAt: row.last_at,
      finding: said && {
        result: said.result,
        at: said.at,
        by: said.by,
        words: await openWords(c, row.client_id, said.finding, said.sealed),
      },
    });
  }
  return kept;
}

const place = (row: string) => ({ table: 'odd_look_findings', column: 'words', row });
const keyFor = (c: Context, client: string | null) => c.ground.vault.subject(c.organisation, client ?? c.organisation);

async function openWords(c: Context, client: string | null, row: string, sealed: Buffer): Promise<string> {
  const key = await keyFor(c, client);
  return key.destroyed.log ? '' : key.openLog(place(row), sealed);
}

export type NewFinding = { look: Pick<KeptLook, 'id' | 'client'>; result: Result; words: string; by: string };

/** False when somebody else was first: the first finding stays, and the second reads it. */
export async function addFinding(c: Context, { look, result, words, by }: NewFinding): Promise<boolean> {
  const id = newId();
  const key = await keyFor(c, look.client);
  const added = await c.tx
    .insertInto('odd_look_findings')
    .values({
      organisation_id: c.organisation,
      id,
      odd_look_id: look.id,
      result,
      words: key.sealLog(place(id), words),
      found_at: c.now,
      found_by: by,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'odd_look_id']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}
