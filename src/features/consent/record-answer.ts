import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import type { GateQuestion } from '../../platform/shell.ts';
import { gateQuestion, getPerson } from '../clients/index.ts';
import { runningActivity, type RunningActivity } from '../plan/index.ts';
import { composeText, keepText } from './consent-texts.ts';
import { answered } from './happened.ts';
import { clientId, subject, words } from './input.ts';
import { actOfAsking, sameSubject, type Subject, workerMethods } from './policy.ts';
import { addAnswer, closeQuestion, listOpenQuestions } from './store.ts';

const SaidToUs = z.object({
  client: clientId,
  subject,
  answer: z.enum(['given', 'refused']),
  method: z.enum(workerMethods),
  /** Where the paper is, or what was said, in words of the worker. */
  evidence: words(500),
});

/** A worker writes down what somebody said on paper, by phone or in person, with what shows it (AVG 7(1)). */
export const recordAnswer = action({
  name: 'consent.record-answer',
  may: ['worker'],
  input: SaidToUs,
  gather: (c, { client, subject: about }) => gatherFor(c, client, about),
  gate: (_c, _input, { question }) => question,
  run: async (c, { client, subject: about, answer, method, evidence }, { activity, language }) => {
    const text = await composeText(c, activity, about, language);
    if (!text) return { refused: 'rests-on-something-else' as const };
    const textHash = await keepText(c, { ...about, language, planVersion: activity.version, text });
    const added = await addAnswer(c, { client, ...about, answer, method, textHash, evidence });
    if (!added) return { refused: 'has-answered' as const };
    for (const open of await listOpenQuestions(c, client, { representative: null })) {
      if (sameSubject(open, about)) await closeQuestion(c, open.id);
    }
    return {
      done: added.id,
      trace: { object: { kind: 'consent', id: added.id } },
      happened: answered(client, answer, added),
    };
  },
});

type Gathered = { question: GateQuestion; activity: RunningActivity; language: 'nl' | 'en' };

async function gatherFor(c: Context, client: string, about: Subject): Promise<Gathered | null> {
  const known = await gateQuestion(c, client, { operation: 'ask', purpose: about.purpose, data: [] });
  const question = known && (await gateQuestion(c, client, actOfAsking(known.plan, about, 'in-person', false)));
  if (!question) return null;
  const { activity: id, language } = await getPerson(c, client);
  const activity = await runningActivity(c, id);
  return activity && { question, activity, language };
}
