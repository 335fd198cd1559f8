import type { Context } from './context.ts';
import { anyOf } from './db/any-of.ts';
import { sendAhead } from './db/transactions.ts';
import type { GateQuestion, Gated } from './shell.ts';
import type { Decision } from '../gate/decision.ts';

/**
 * A decision of the gate with its act, plan version and facts, so that it can be explained years later.
 * It is kept under the log key of the person (of the organisation, for a list): it outlives the content.
 */
export type KeptDecision = { id: string; action: string; at: Date } & Pick<GateQuestion, 'act' | 'facts' | 'about'> & {
    decision: Decision;
  };

const place = (row: string) => ({ table: 'decisions', column: 'body', row });

export async function keepDecision(c: Context, action: string, { id, decision, question }: Gated): Promise<void> {
  const [first, second] = question.about;
  const subject = first !== undefined && second === undefined ? first : c.organisation;
  const key = await c.ground.vault.subject(c.organisation, subject);
  const { act, facts, about } = question;
  const body = key.sealLog(place(id), JSON.stringify({ act, facts, about, decision }));
  const insert = c.tx
    .insertInto('decisions')
    .values({
      organisation_id: c.organisation,
      id,
      subject_id: subject,
      at: c.now,
      action,
      outcome: decision.outcome,
      body,
    })
    .compile();
  sendAhead(c.tx, insert);
}

/** `undefined` when there is none, or when the log key of the person was destroyed. */
export async function findDecision(c: Context, id: string): Promise<KeptDecision | undefined> {
  const row = await c.tx
    .selectFrom('decisions')
    .select(['id', 'subject_id', 'at', 'action', 'body'])
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const key = await c.ground.vault.subject(c.organisation, row.subject_id);
  return { id, at: row.at, action: row.action, ...JSON.parse(key.openLog(place(id), row.body)) };
}

/** The decisions behind several acts, by id; what was kept under a log key that is gone is left out. */
export async function findDecisions(c: Context, ids: readonly string[]): Promise<Map<string, KeptDecision>> {
  if (ids.length === 0) return new Map();
  const rows = await c.tx
    .selectFrom('decisions')
    .select(['id', 'subject_id', 'at', 'action', 'body'])
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', anyOf(ids))
    .execute();
  const keys = await c.ground.vault.subjects(c.organisation, [...new Set(rows.map((row) => row.subject_id))]);
  const kept = rows.flatMap(({ id, subject_id, at, action, body }) => {
    const key = keys.get(subject_id);
    if (!key || key.destroyed.log) return [];
    return [{ id, at, action, ...JSON.parse(key.openLog(place(id), body)) } as KeptDecision];
  });
  return new Map(kept.map((each) => [each.id, each]));
}

/** Decisions of these actions about one person that let the act through, the newest first. */
export async function listDecisionsAbout(
  c: Context,
  subject: string,
  actions: readonly string[],
): Promise<KeptDecision[]> {
  const rows = await c.tx
    .selectFrom('decisions')
    .select(['id', 'at', 'action', 'body'])
    .where('organisation_id', '=', c.organisation)
    .where('subject_id', '=', subject)
    .where('action', 'in', actions)
    .where('outcome', 'in', ['yes', 'yes-if'])
    .orderBy('at', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const key = await c.ground.vault.subject(c.organisation, subject);
  return rows.map(({ id, at, action, body }) => ({ id, at, action, ...JSON.parse(key.openLog(place(id), body)) }));
}

export type DecisionsTable = {
  organisation_id: string;
  id: string;
  /** The person under whose log key `body` is, or the organisation for a list. */
  subject_id: string;
  at: Date;
  action: string;
  outcome: Decision['outcome'];
  body: Buffer;
};
