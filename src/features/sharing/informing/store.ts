import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { newId } from '../../../platform/ids.ts';
import type { SubjectVault } from '../../../platform/vault/index.ts';
import type { AfterDecisionTables } from '../after-tables.ts';
import type { Moment, TellingWay } from '../after-words.ts';
import { keyFor } from '../sealing.ts';
import type { Duty } from './policy.ts';

export type Telling = { toldOn: string; way: TellingWay; words: string; recordedAt: Date; by: string };
export type Delay = { law: string; reason: string; reviewOn: string; begunAt: Date; by: string };

/** A duty to tell with everything that was done about it; tellings and delays oldest first. */
export type Informing = {
  decision: string;
  client: string;
  moment: Moment;
  law: string;
  dueOn: string;
  tellings: Telling[];
  delays: Delay[];
};

const place = (table: 'share_tellings' | 'share_delays', column: 'words' | 'reason', row: string) => ({
  table,
  column,
  row,
});

/** Once per decision: a second time changes nothing. */
export async function addInforming(c: Context, decision: string, client: string, duty: Duty): Promise<void> {
  await c.tx
    .insertInto('share_informings')
    .values({
      organisation_id: c.organisation,
      decision_id: decision,
      client_id: client,
      moment: duty.moment,
      law: duty.law,
      due_on: duty.dueOn,
      owed_at: c.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Who writes about the same duty waits for this transaction, so that a delay never passes a telling by. */
export async function lockInforming(c: Context, decision: string): Promise<void> {
  await c.tx
    .selectFrom('share_informings')
    .select('decision_id')
    .where('organisation_id', '=', c.organisation)
    .where('decision_id', '=', decision)
    .forUpdate()
    .execute();
}

export async function findInforming(c: Context, decision: string): Promise<Informing | null> {
  return (await listInformings(c, { decisions: [decision] }))[0] ?? null;
}

type Wanted = { decisions: readonly string[] } | { client: string };

export async function listInformings(c: Context, wanted: Wanted): Promise<Informing[]> {
  const found = c.tx.selectFrom('share_informings').selectAll().where('organisation_id', '=', c.organisation);
  const rows = await (
    'client' in wanted
      ? found.where('client_id', '=', wanted.client)
      : found.where('decision_id', '=', anyOf(wanted.decisions))
  ).execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.decision_id);
  const [tellings, delays] = await Promise.all([tellingRows(c, ids), delayRows(c, ids)]);
  const informings: Informing[] = [];
  for (const row of rows) {
    const mine = <Each extends { decision_id: string }>(all: readonly Each[]) =>
      all.filter((each) => each.decision_id === row.decision_id);
    informings.push(opened(row, mine(tellings), mine(delays), await keyFor(c, row.client_id)));
  }
  return informings;
}

type Rows = AfterDecisionTables;

function opened(
  row: Selectable<Rows['share_informings']>,
  tellings: readonly Selectable<Rows['share_tellings']>[],
  delays: readonly Selectable<Rows['share_delays']>[],
  key: SubjectVault,
): Informing {
  return {
    decision: row.decision_id,
    client: row.client_id,
    moment: row.moment,
    law: row.law,
    dueOn: row.due_on,
    tellings: tellings.map((each) => ({
      toldOn: each.told_on,
      way: each.way,
      words: key.open(place('share_tellings', 'words', each.id), each.words),
      recordedAt: each.recorded_at,
      by: each.recorded_by,
    })),
    delays: delays.map((each) => ({
      law: each.law,
      reason: key.open(place('share_delays', 'reason', each.id), each.reason),
      reviewOn: each.review_on,
      begunAt: each.begun_at,
      by: each.begun_by,
    })),
  };
}

const tellingRows = (c: Context, decisions: readonly string[]) =>
  c.tx
    .selectFrom('share_tellings')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('decision_id', '=', anyOf(decisions))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();

const delayRows = (c: Context, decisions: readonly string[]) =>
  c.tx
    .selectFrom('share_delays')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('decision_id', '=', anyOf(decisions))
    .orderBy('begun_at')
    .orderBy('id')
    .execute();

type NewTelling = Pick<Telling, 'toldOn' | 'way' | 'words' | 'by'>;

export async function addTelling(c: Context, { decision, client }: Informing, telling: NewTelling): Promise<void> {
  const [id, key] = [newId(), await keyFor(c, client)];
  await c.tx
    .insertInto('share_tellings')
    .values({
      organisation_id: c.organisation,
      id,
      decision_id: decision,
      told_on: telling.toldOn,
      way: telling.way,
      words: key.seal(place('share_tellings', 'words', id), telling.words),
      recorded_at: c.now,
      recorded_by: telling.by,
    })
    .execute();
}

type NewDelay = Pick<Delay, 'law' | 'reason' | 'reviewOn' | 'by'>;

export async function addDelay(c: Context, { decision, client }: Informing, delay: NewDelay): Promise<void> {
  const [id, key] = [newId(), await keyFor(c, client)];
  await c.tx
    .insertInto('share_delays')
    .values({
      organisation_id: c.organisation,
      id,
      decision_id: decision,
      law: delay.law,
      reason: key.seal(place('share_delays', 'reason', id), delay.reason),
      review_on: delay.reviewOn,
      begun_at: c.now,
      begun_by: delay.by,
    })
    .execute();
}
