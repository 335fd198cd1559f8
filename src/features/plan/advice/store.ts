import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { type PlanDocument, readDocument } from '../policy.ts';
import type { AdviceRound, Verdict } from './round.ts';
import { placeOf, sealedWords } from '../sealed-words.ts';

const questionAt = placeOf('advice_questions', 'question');
const adviceAt = placeOf('advices', 'advice');
const commentAt = placeOf('advice_comments', 'comment');
const answerAt = placeOf('advice_answers', 'reason');
const withdrawnAt = placeOf('advice_withdrawals', 'reason');

const rounds = (c: Context) =>
  c.tx
    .selectFrom('advice_questions as q')
    .leftJoin('advices as a', (join) =>
      join.onRef('a.organisation_id', '=', 'q.organisation_id').onRef('a.question_id', '=', 'q.id'),
    )
    .leftJoin('advice_answers as n', (join) =>
      join.onRef('n.organisation_id', '=', 'q.organisation_id').onRef('n.question_id', '=', 'q.id'),
    )
    .leftJoin('advice_withdrawals as w', (join) =>
      join.onRef('w.organisation_id', '=', 'q.organisation_id').onRef('w.question_id', '=', 'q.id'),
    )
    .where('q.organisation_id', '=', c.organisation);

const openRounds = (c: Context) => rounds(c).where('n.question_id', 'is', null).where('w.question_id', 'is', null);

/** Where the question about the draft of this activity stands; one small read, because every approval asks it. */
export async function standingOf(c: Context, activity: string): Promise<'none' | 'asked' | 'advised'> {
  const row = await openRounds(c).select('a.question_id').where('q.activity_id', '=', activity).executeTakeFirst();
  return !row ? 'none' : row.question_id === null ? 'asked' : 'advised';
}

export type OpenQuestion = { id: string; activity: string; dueOn: string; at: Date; advised: boolean };

/** Every question that waits, for the FG or for the owner, without what was written. */
export async function listOpenQuestions(c: Context): Promise<OpenQuestion[]> {
  const rows = await openRounds(c)
    .select(['q.id', 'q.activity_id as activity', 'q.due_on as dueOn', 'q.asked_at as at', 'a.question_id as advised'])
    .orderBy('q.due_on')
    .orderBy('q.id')
    .execute();
  return rows.map((row) => ({ ...row, advised: row.advised !== null }));
}

const wholeRounds = (c: Context) =>
  rounds(c)
    .select(['q.id', 'q.activity_id', 'q.round', 'q.question', 'q.due_on', 'q.asked_at', 'q.asked_by'])
    .select(['q.revision', 'q.document', 'a.verdict', 'a.advice', 'a.given_at', 'a.given_by'])
    .select(['a.revision as advised_revision', 'a.document as advised_document'])
    .select(['n.kind', 'n.reason', 'n.answered_at', 'n.answered_by'])
    .select(['w.reason as withdrawn_reason', 'w.withdrawn_at', 'w.withdrawn_by']);

type Row = Awaited<ReturnType<ReturnType<typeof wholeRounds>['execute']>>[number];
type Open = Awaited<ReturnType<typeof sealedWords>>['open'];

/** Rounds with all that was written, newest first: of one activity, of one question, or all. */
export async function listRounds(
  c: Context,
  of: { activity?: string | undefined; id?: string | undefined } = {},
): Promise<AdviceRound[]> {
  let query = wholeRounds(c);
  if (of.activity !== undefined) query = query.where('q.activity_id', '=', of.activity);
  if (of.id !== undefined) query = query.where('q.id', '=', of.id);
  const rows = await query.orderBy('q.asked_at', 'desc').orderBy('q.id', 'desc').execute();
  const { open } = await sealedWords(c);
  const comments = await listComments(
    c,
    rows.filter(({ verdict }) => verdict !== null).map(({ id }) => id),
  );
  return rows.map((row) => roundOf(row, open, comments.get(row.id) ?? new Map<number, string>()));
}

const roundOf = (row: Row, open: Open, comments: ReadonlyMap<number, string>): AdviceRound => ({
  id: row.id,
  activity: row.activity_id,
  round: row.round,
  question: open(questionAt(row.id), row.question),
  dueOn: row.due_on,
  at: row.asked_at,
  by: row.asked_by,
  revision: row.revision,
  document: readDocument(row.document),
  advice: row.verdict && {
    verdict: row.verdict,
    text: open(adviceAt(row.id), row.advice!),
    comments,
    revision: row.advised_revision!,
    document: readDocument(row.advised_document),
    at: row.given_at!,
    by: row.given_by!,
  },
  answer: row.kind && {
    kind: row.kind,
    reason: open(answerAt(row.id), row.reason!),
    at: row.answered_at!,
    by: row.answered_by!,
  },
  withdrawn: row.withdrawn_reason && {
    reason: open(withdrawnAt(row.id), row.withdrawn_reason),
    at: row.withdrawn_at!,
    by: row.withdrawn_by!,
  },
});

async function listComments(c: Context, questions: readonly string[]): Promise<Map<string, Map<number, string>>> {
  if (questions.length === 0) return new Map();
  const rows = await c.tx
    .selectFrom('advice_comments')
    .select(['question_id as question', 'step', 'comment'])
    .where('organisation_id', '=', c.organisation)
    .where('question_id', 'in', questions)
    .orderBy('step')
    .execute();
  const { open } = await sealedWords(c);
  const found = new Map<string, Map<number, string>>();
  for (const { question, step, comment } of rows) {
    const own = found.get(question) ?? new Map<number, string>();
    found.set(question, own.set(step, open(commentAt(`${question}/${step}`), comment)));
  }
  return found;
}

type NewQuestion = {
  activity: string;
  round: number;
  revision: number;
  document: PlanDocument;
  question: string;
  dueOn: string;
  by: string;
};

export async function addQuestion(c: Context, row: NewQuestion): Promise<string> {
  const id = newId();
  const { seal } = await sealedWords(c);
  await c.tx
    .insertInto('advice_questions')
    .values({
      organisation_id: c.organisation,
      id,
      activity_id: row.activity,
      round: row.round,
      revision: row.revision,
      document: JSON.stringify(row.document),
      question: seal(questionAt(id), row.question),
      due_on: row.dueOn,
      asked_at: c.now,
      asked_by: row.by,
    })
    .execute();
  return id;
}

type NewAdvice = {
  verdict: Verdict;
  text: string;
  comments: ReadonlyMap<number, string>;
  revision: number;
  document: PlanDocument;
  by: string;
};

export async function addAdvice(c: Context, question: string, row: NewAdvice): Promise<void> {
  const { seal } = await sealedWords(c);
  const own = { organisation_id: c.organisation, question_id: question };
  await c.tx
    .insertInto('advices')
    .values({
      ...own,
      verdict: row.verdict,
      advice: seal(adviceAt(question), row.text),
      revision: row.revision,
      document: JSON.stringify(row.document),
      given_at: c.now,
      given_by: row.by,
    })
    .execute();
  const comments = [...row.comments].map(([step, comment]) => ({
    ...own,
    step,
    comment: seal(commentAt(`${question}/${step}`), comment),
  }));
  if (comments.length > 0) await c.tx.insertInto('advice_comments').values(comments).execute();
}

export async function addAnswer(
  c: Context,
  question: string,
  { kind, reason, by }: { kind: 'follow' | 'deviate'; reason: string; by: string },
): Promise<void> {
  const { seal } = await sealedWords(c);
  await c.tx
    .insertInto('advice_answers')
    .values({
      organisation_id: c.organisation,
      question_id: question,
      kind,
      reason: seal(answerAt(question), reason),
      answered_at: c.now,
      answered_by: by,
    })
    .execute();
}

export async function addWithdrawal(c: Context, question: string, reason: string, by: string): Promise<void> {
  const { seal } = await sealedWords(c);
  await c.tx
    .insertInto('advice_withdrawals')
    .values({
      organisation_id: c.organisation,
      question_id: question,
      reason: seal(withdrawnAt(question), reason),
      withdrawn_at: c.now,
      withdrawn_by: by,
    })
    .execute();
}
