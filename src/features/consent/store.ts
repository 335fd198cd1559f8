import { type Selectable, sql } from 'kysely';
import type { Context } from '../../platform/context.ts';
import { sendAhead } from '../../platform/db/transactions.ts';
import { newId } from '../../platform/ids.ts';
import {
  answerPermissions,
  waitForOthers,
  hearAnswer,
  listPermissions,
  type Permission,
  withdrawPermission,
} from '../clients/index.ts';
import type { Answer, OpenQuestion } from './answer.ts';
import { type AnswerKind, type ConsentText, type Method, sameSubject, type Subject } from './policy.ts';
import type { ConsentTables } from './tables.ts';

/** One after the other for one person: two browsers, or two processes, never write half of each other's answer. */
export function takeTurn(c: Context, client: string): void {
  const key = `consent ${c.organisation} ${client}`;
  sendAhead(c.tx, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.compile(c.tx));
}

/**
 * What was asked and not answered yet, oldest first. `behindLink` limits it to what was asked of one of them with a
 * link: what is asked in a conversation, such as marketing, is never put to somebody by message (Tw 11.7, WER XII.13).
 */
export async function listOpenQuestions(
  c: Context,
  client: string,
  behindLink?: { representative: string | null },
): Promise<OpenQuestion[]> {
  const all = c.tx
    .selectFrom('consent_questions as question')
    .innerJoin('consent_texts as text', (join) =>
      join.onRef('text.organisation_id', '=', 'question.organisation_id').onRef('text.hash', '=', 'question.text_hash'),
    )
    .innerJoin('consent_requests as request', (join) =>
      join
        .onRef('request.organisation_id', '=', 'question.organisation_id')
        .onRef('request.id', '=', 'question.request_id'),
    )
    .select(['question.id', 'question.purpose', 'question.party', 'question.text_hash', 'text.body', 'text.language'])
    .select(['request.id as request', 'request.representative_id', 'request.asked_at'])
    .where('question.organisation_id', '=', c.organisation)
    .where('question.client_id', '=', client)
    .where('question.answered_at', 'is', null)
    .orderBy('question.id');
  const rows = await (
    behindLink
      ? all
          .where('request.way', '=', 'link')
          .where('request.representative_id', 'is not distinct from', behindLink.representative)
      : all
  ).execute();
  return rows.map((row) => ({
    id: row.id,
    purpose: row.purpose,
    party: row.party,
    request: row.request,
    representative: row.representative_id,
    textHash: row.text_hash,
    text: row.body,
    language: row.language,
    askedAt: row.asked_at,
  }));
}

/** Takes an open question out of the list; false when it was answered meanwhile. */
export async function closeQuestion(c: Context, id: string): Promise<boolean> {
  const closed = await c.tx
    .updateTable('consent_questions')
    .set({ answered_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows === 1n;
}

/** Where the plan and the person meet: every permission of one purpose (and party), over whatever channel. */
export const permissionsOf = async (c: Context, client: string, subject: Subject): Promise<Permission[]> =>
  (await listPermissions(c, client)).filter((each) => sameSubject(each, subject));

export type NewAnswer = Subject & {
  client: string;
  answer: AnswerKind;
  method: Method;
  textHash: Buffer;
  question?: string;
  evidence?: string;
  /** Representative whose words a worker writes down. */
  saidBy?: string;
  /** The day on which it was said, when that is not today. */
  saidOn?: string;
};

/** What an answer did: the permissions that changed, and to what; null when others still have to answer. */
export type Added = { id: string; permissions: string[]; became: AnswerKind | null };

/**
 * Writes what somebody said, as proof and in every permission of that purpose. `null` when the permission cannot become
 * this from what it is. Where several people decide together, the permission follows what they said together.
 */
export async function addAnswer(c: Context, said: NewAnswer): Promise<Added | null> {
  const changed = await changePermissions(c, said);
  if (changed === null) return null;
  const id = newId();
  const insert = c.tx
    .insertInto('consent_answers')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: said.client,
      question_id: said.question ?? null,
      purpose: said.purpose,
      party: said.party,
      answer: said.answer,
      at: c.now,
      ...byWhom(c),
      said_by: said.saidBy ?? null,
      method: said.method,
      evidence: said.evidence === undefined ? null : await sealEvidence(c, said.client, id, said.evidence),
      text_hash: said.textHash,
      said_on: said.saidOn ?? null,
      entry_id: null,
    })
    .compile();
  sendAhead(c.tx, insert);
  return { id, ...changed };
}

async function changePermissions(c: Context, said: NewAnswer): Promise<Omit<Added, 'id'> | null> {
  const { client, answer, purpose, party } = said;
  const representative = said.saidBy ?? (c.actor.kind === 'representative' ? c.actor.representative : null);
  const together = await hearAnswer(c, { client, purpose, party, representative, answer });
  if (together === 'alone') {
    const permissions = answer === 'withdrawn' ? await withdrawAll(c, said) : await answerAll(c, said, answer);
    return permissions.length === 0 ? null : { permissions, became: answer };
  }
  if (together === 'given') return { permissions: await answerAll(c, said, 'given'), became: 'given' };
  if (together === 'waiting') {
    await waitForOthers(c, { client, purpose, party });
    return { permissions: [], became: null };
  }
  // One of them is against: what all had said yes to stops at once, whoever says it and in whatever words.
  const running = (await permissionsOf(c, client, { purpose, party })).some(({ state }) => state === 'given');
  const stopped = running ? await withdrawAll(c, said) : [];
  if (stopped.length > 0) return { permissions: stopped, became: 'withdrawn' };
  return { permissions: await answerAll(c, said, 'refused'), became: 'refused' };
}

const answerAll = (c: Context, { client, purpose, party }: NewAnswer, state: 'given' | 'refused') =>
  answerPermissions(c, { client, purpose, party, state });

async function withdrawAll(c: Context, { client, purpose, party }: NewAnswer): Promise<string[]> {
  const withdrawn: string[] = [];
  for (const { id } of await permissionsOf(c, client, { purpose, party })) {
    if ((await withdrawPermission(c, { client, permission: id })) !== 'nothing-to-withdraw') withdrawn.push(id);
  }
  return withdrawn;
}

/** The log knows these people by the same ids. */
function byWhom({ actor }: Context) {
  if (actor.kind === 'client') return { by_kind: actor.kind, by_id: actor.client };
  if (actor.kind === 'representative') return { by_kind: actor.kind, by_id: actor.representative };
  if (actor.kind === 'worker') return { by_kind: actor.kind, by_id: actor.account };
  throw new Error('Only a person answers a question about consent');
}

const evidencePlace = (row: string) => ({ table: 'consent_answers', column: 'evidence', row });

/** Under the log key: proof outlives the content of the record. */
async function sealEvidence(c: Context, client: string, id: string, evidence: string): Promise<Buffer> {
  return (await c.ground.vault.subject(c.organisation, client)).sealLog(evidencePlace(id), evidence);
}

/** Everything this person ever answered, newest first. */
export async function listAnswers(c: Context, client: string): Promise<Answer[]> {
  const key = await c.ground.vault.subject(c.organisation, client);
  const rows = await selectAnswers(c).where('answer.client_id', '=', client).orderBy('answer.number', 'desc').execute();
  return rows.map((row) => ({
    ...answerOf(row),
    evidence: row.evidence && key.openLog(evidencePlace(row.id), row.evidence),
  }));
}

export const selectAnswers = (c: Context) =>
  c.tx
    .selectFrom('consent_answers as answer')
    .innerJoin('consent_texts as text', (join) =>
      join.onRef('text.organisation_id', '=', 'answer.organisation_id').onRef('text.hash', '=', 'answer.text_hash'),
    )
    .selectAll('answer')
    .select(['text.body', 'text.language', 'text.plan_version'])
    .where('answer.organisation_id', '=', c.organisation);

type Row = Selectable<ConsentTables['consent_answers']> & {
  body: ConsentText;
  language: 'nl' | 'en';
  plan_version: number;
};

export const answerOf = (row: Row): Omit<Answer, 'evidence'> => ({
  id: row.id,
  purpose: row.purpose,
  party: row.party,
  answer: row.answer,
  at: row.at,
  saidOn: row.said_on,
  by: { kind: row.by_kind, id: row.by_id },
  saidBy: row.said_by ?? (row.by_kind === 'representative' ? row.by_id : null),
  method: row.method,
  text: row.body,
  textHash: row.text_hash,
  language: row.language,
  planVersion: row.plan_version,
  entry: row.entry_id,
});
