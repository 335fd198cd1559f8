import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context, Happening } from '../../platform/context.ts';
import { answered } from './happened.ts';
import { addAnswer, closeQuestion, listOpenQuestions, type OpenQuestion } from './store.ts';

/** Answers per question id. A question that is left open stays open: silence is no answer (AVG rec. 32). */
const Answers = z.object({
  answers: z
    .record(z.uuid(), z.enum(['yes', 'no']))
    .refine((answers) => Object.keys(answers).length > 0, 'nothing-answered'),
});

/**
 * The person answers, behind a link and a second proof. Each question by itself; what was shown is what is kept.
 */
export const answerQuestions = action({
  name: 'consent.answer-questions',
  may: ['client', 'representative'],
  input: Answers,
  gather: async (c) => {
    const who = whoseData(c);
    return who && { ...who, open: await listOpenQuestions(c, who.client, { representative: who.representative }) };
  },
  gate: 'own-answers',
  run: async (c, { answers }, { client, open }) => {
    const happened: Happening[] = [];
    const given: { question: OpenQuestion; answer: 'yes' | 'no' }[] = [];
    for (const question of open) {
      const answer = answers[question.id];
      if (!answer || !(await closeQuestion(c, question.id))) continue;
      const kind = answer === 'yes' ? 'given' : 'refused';
      const { purpose, party, textHash } = question;
      const said = {
        client,
        purpose,
        party,
        textHash,
        answer: kind,
        method: 'link-and-proof',
        question: question.id,
      } as const;
      const added = await addAnswer(c, said);
      if (added) happened.push(...answered(client, kind, added));
      given.push({ question, answer });
    }
    if (given.length === 0) return { refused: 'already-answered' as const };
    return {
      done: given.length,
      trace: { about: [client], object: { kind: 'consent', id: given[0]!.question.request } },
      happened,
    };
  },
});

/** Whose data an actor decides about: the own, or those of the person represented. */
export function whoseData({ actor }: Context): { client: string; representative: string | null } | null {
  if (actor.kind === 'client') return { client: actor.client, representative: null };
  if (actor.kind === 'representative') return { client: actor.client, representative: actor.representative };
  return null;
}
