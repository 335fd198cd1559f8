import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { decideOn, type GateQuestion, holdsBack } from '../../platform/shell.ts';
import { changePermission, findRepresentatives, gateQuestion, getPerson } from '../clients/index.ts';
import { runningActivity, type RunningActivity } from '../plan/index.ts';
import { composeText, keepText } from './consent-texts.ts';
import { clientId, subjects } from './input.ts';
import { actOfAsking, type Subject } from './policy.ts';

const Asking = z.object({
  client: clientId,
  subjects: subjects.min(1),
  way: z.enum(['link', 'in-person']),
  /** Empty: the person. Otherwise who acts for the person. */
  representative: z.union([z.literal(''), z.uuid()]).optional(),
});
type Asking = z.infer<typeof Asking>;

type Gathered = {
  activity: RunningActivity;
  language: 'nl' | 'en';
  questions: GateQuestion[];
  representative: string | null;
};

/**
 * Asks one person for consent, each purpose a question of its own. The gate is asked about every one of them; the first
 * that it holds back, holds back the whole.
 */
export const askConsent = action({
  name: 'consent.ask-consent',
  may: ['worker'],
  input: Asking,
  gather,
  gate: (c, _input, { questions }) =>
    questions.find((question) => holdsBack(decideOn(c, question).decision)) ?? questions[0]!,
  run: async (c, input, { activity, language, representative }) => {
    const request = newId();
    await addRequest(c, input, request, representative);
    let first: { purpose: string; permission: string } | undefined;
    for (const subject of input.subjects) {
      const text = await composeText(c, activity, subject, language);
      if (!text) return { refused: 'rests-on-something-else' as const };
      const hash = await keepText(c, { ...subject, language, planVersion: activity.version, text });
      await addQuestion(c, { request, client: input.client, subject, hash });
      const permission = await markAsked(c, activity, input.client, subject);
      if (!permission) return { refused: 'has-answered' as const };
      first ??= { purpose: subject.purpose, permission };
    }
    const asked = {
      name: 'consent.asked',
      client: input.client,
      request,
      ...first!,
      ...(representative && { representative }),
    };
    return {
      done: { request },
      trace: { object: { kind: 'consent-request', id: request } },
      happened: input.way === 'link' ? [asked] : [],
    };
  },
});

async function gather(c: Context, { client, subjects: wanted, way, representative }: Asking): Promise<Gathered | null> {
  const questions: GateQuestion[] = [];
  for (const subject of wanted) {
    const question = await gateFor(c, client, subject, way, Boolean(representative));
    if (!question) return null;
    questions.push(question);
  }
  const person = await getPerson(c, client);
  const activity = await runningActivity(c, person.activity);
  const acts = await findRepresentatives(c, client);
  if (representative && !acts.some(({ id }) => id === representative)) return null;
  return activity && { activity, language: person.language, questions, representative: representative || null };
}

/** The plan comes with the first question to the gate; asking needs it to name the field of the address. */
async function gateFor(c: Context, client: string, subject: Subject, way: Asking['way'], forRepresentative: boolean) {
  const draft = { operation: 'ask', purpose: subject.purpose, data: [] } as const;
  const known = await gateQuestion(c, client, draft);
  return known && gateQuestion(c, client, actOfAsking(known.plan, subject, way, forRepresentative));
}

async function addRequest(c: Context, input: Asking, id: string, representative: string | null): Promise<void> {
  await c.tx
    .insertInto('consent_requests')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: input.client,
      representative_id: representative,
      way: input.way,
      asked_by: c.actor.kind === 'worker' ? c.actor.account : c.organisation,
      asked_at: c.now,
    })
    .execute();
}

type NewQuestion = { request: string; client: string; subject: Subject; hash: Buffer };

/** An open question about the same thing is replaced: the newest text counts. */
async function addQuestion(c: Context, { request, client, subject, hash }: NewQuestion): Promise<void> {
  await c.tx
    .updateTable('consent_questions')
    .set({ answered_at: c.now })
    .where('organisation_id', '=', c.organisation)
    .where('client_id', '=', client)
    .where('purpose', '=', subject.purpose)
    .where('party', 'is not distinct from', subject.party)
    .where('answered_at', 'is', null)
    .execute();
  await c.tx
    .insertInto('consent_questions')
    .values({
      organisation_id: c.organisation,
      id: newId(),
      request_id: request,
      client_id: client,
      purpose: subject.purpose,
      party: subject.party,
      text_hash: hash,
      answered_at: null,
    })
    .execute();
}

/** Every channel of the purpose is asked about at once; returns one permission, the row that a message locks. */
async function markAsked(c: Context, activity: RunningActivity, client: string, { purpose, party }: Subject) {
  const channels = activity.purposes.find(({ id }) => id === purpose)?.channels ?? [];
  let permission: string | undefined;
  for (const channel of channels) {
    const changed = await changePermission(c, { client, purpose, channel, party, state: 'asked' });
    if (changed !== 'refused') permission ??= changed.id;
  }
  return permission;
}
