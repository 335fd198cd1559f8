import type { Selectable } from 'kysely';
import type { Outcome } from '../../../gate/decision.ts';
import type { Channel, Depth } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { anyOf } from '../../../platform/db/any-of.ts';
import { newId } from '../../../platform/ids.ts';
import type { AfterDecisionTables } from '../after-tables.ts';
import type { Stance } from '../after-words.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { keyFor } from '../sealing.ts';

/** What an adviser gets to see, and nothing besides: no name, no file. Words are without the name of the person. */
export type DoubtContext = Pick<ShareDecision, 'direction' | 'fields' | 'purpose' | 'recipient'> & {
  goal: string;
  reasons: string;
  depth: Depth | null;
  channel: Channel | null;
  outcome: Outcome | null;
};

export type AskedOf = 'contact' | 'fg' | 'colleague';

export type Advice = { id: string; stance: Stance; why: string; possible: string; at: Date; by: string };

export type Consultation = {
  id: string;
  client: string | null;
  check: string | null;
  decision: string | null;
  activity: string;
  askedOf: AskedOf;
  adviser: string | null;
  wantedOn: string | null;
  question: string;
  context: DoubtContext;
  /** The act of the check as it was when asked, see `actOfAnswers`; null on a decision, or from before this was kept. */
  about: string | null;
  askedAt: Date;
  askedBy: string;
  /** Oldest first; each adviser writes an own one. */
  advice: readonly Advice[];
};

const questionAt = (row: string) => ({ table: 'share_consultations', column: 'question', row });
const adviceAt = (row: string) => ({ table: 'share_advice', column: 'words', row });

export type NewConsultation = Omit<Consultation, 'id' | 'askedAt' | 'advice'>;

export async function addConsultation(c: Context, asked: NewConsultation): Promise<string> {
  const [id, key] = [newId(), await keyFor(c, asked.client)];
  const { question, context, about } = asked;
  await c.tx
    .insertInto('share_consultations')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: asked.client,
      check_id: asked.check,
      decision_id: asked.decision,
      activity_id: asked.activity,
      asked_of: asked.askedOf,
      adviser: asked.adviser,
      wanted_on: asked.wantedOn,
      question: key.seal(questionAt(id), JSON.stringify({ question, context, about })),
      asked_at: c.now,
      asked_by: asked.askedBy,
    })
    .execute();
  return id;
}

type NewAdvice = Pick<Advice, 'stance' | 'why' | 'possible' | 'by'>;

/** A row of its own: two who answer at the same time are both kept. */
export async function addAdvice(c: Context, { id, client }: Consultation, advice: NewAdvice): Promise<void> {
  const [row, key] = [newId(), await keyFor(c, client)];
  const { why, possible } = advice;
  await c.tx
    .insertInto('share_advice')
    .values({
      organisation_id: c.organisation,
      id: row,
      consultation_id: id,
      stance: advice.stance,
      words: key.seal(adviceAt(row), JSON.stringify({ why, possible })),
      given_at: c.now,
      given_by: advice.by,
    })
    .execute();
}

/** What was asked during a check belongs to the decision that came out of it. */
export async function attachToDecision(c: Context, check: string, decision: string): Promise<void> {
  await c.tx
    .updateTable('share_consultations')
    .set({ decision_id: decision })
    .where('organisation_id', '=', c.organisation)
    .where('check_id', '=', check)
    .where('decision_id', 'is', null)
    .execute();
}

type Wanted = { id?: string; decision?: string; check?: string; askedBy?: string; since?: Date };

/** Newest first. */
export async function listConsultations(c: Context, wanted: Wanted): Promise<Consultation[]> {
  let query = c.tx.selectFrom('share_consultations').selectAll().where('organisation_id', '=', c.organisation);
  if (wanted.id !== undefined) query = query.where('id', '=', wanted.id);
  if (wanted.decision !== undefined) query = query.where('decision_id', '=', wanted.decision);
  if (wanted.check !== undefined) query = query.where('check_id', '=', wanted.check);
  if (wanted.askedBy !== undefined) query = query.where('asked_by', '=', wanted.askedBy);
  if (wanted.since !== undefined) query = query.where('asked_at', '>', wanted.since);
  const rows = await query.orderBy('asked_at', 'desc').orderBy('id', 'desc').execute();
  const answers =
    rows.length === 0
      ? []
      : await adviceOn(
          c,
          rows.map(({ id }) => id),
        );
  const consultations: Consultation[] = [];
  for (const row of rows) {
    const given = answers.filter(({ consultation_id }) => consultation_id === row.id);
    consultations.push(await opened(c, row, given));
  }
  return consultations;
}

const adviceOn = (c: Context, ids: readonly string[]) =>
  c.tx
    .selectFrom('share_advice')
    .selectAll()
    .where('organisation_id', '=', c.organisation)
    .where('consultation_id', '=', anyOf(ids))
    .orderBy('given_at')
    .orderBy('id')
    .execute();

type Row = Selectable<AfterDecisionTables['share_consultations']>;
type Said = Pick<Consultation, 'question' | 'context'> & { about?: string | null };
type AdviceRow = Selectable<AfterDecisionTables['share_advice']>;

async function opened(c: Context, row: Row, given: readonly AdviceRow[]): Promise<Consultation> {
  const key = await keyFor(c, row.client_id);
  const said = JSON.parse(key.open(questionAt(row.id), row.question)) as Said;
  return {
    id: row.id,
    client: row.client_id,
    check: row.check_id,
    decision: row.decision_id,
    activity: row.activity_id,
    askedOf: row.asked_of,
    adviser: row.adviser,
    wantedOn: row.wanted_on,
    ...said,
    about: said.about ?? null,
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    advice: given.map((each) => ({
      id: each.id,
      stance: each.stance,
      ...(JSON.parse(key.open(adviceAt(each.id), each.words)) as Pick<Advice, 'why' | 'possible'>),
      at: each.given_at,
      by: each.given_by,
    })),
  };
}
