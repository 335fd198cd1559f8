import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context, Happening } from '../../platform/context.ts';
import { answered } from './happened.ts';
import type { OpenQuestion } from './answer.ts';
import { addAnswer, closeQuestion, listOpenQuestions, takeTurn } from './store.ts';
import { findSpeaker, speaksAbout } from './who-speaks.ts';

/** Answers per question id. A question that is left open stays open: silence is no answer (AVG rec. 32). */
const Answers = z.object({
  answers: z
    .record(z.uuid(), z.enum(['yes', 'no']))
    .refine((answers) => Object.keys(answers).length > 0, 'nothing-answered'),
});

/**
 * The person answers, behind a link and a second proof. Each question by itself; what was shown is what is kept.
 * A representative answers what was asked of him or her, as far as the scope goes at this moment.
 */
export const answerQuestions = action({
  name: 'consent.answer-questions',
  may: ['client', 'representative'],
  input: Answers,
  gather: async (c) => {
    const speaker = await findSpeaker(c);
    if (!speaker) return null;
    takeTurn(c, speaker.client);
    const open = await listOpenQuestions(c, speaker.client, speaker);
    return { client: speaker.client, open: open.filter((question) => speaksAbout(speaker, question)) };
  },
  gate: 'own-answers',
  run: async (c, { answers }, { client, open }) => {
    const said = open.filter(({ id }) => answers[id] !== undefined);
    const happened: Happening[] = [];
    for (const question of said) happened.push(...(await answer(c, client, question, answers[question.id] === 'yes')));
    if (said.length === 0) return { refused: 'already-answered' as const };
    return {
      done: said.length,
      trace: { about: [client], object: { kind: 'consent-request', id: said[0]!.request } },
      happened,
    };
  },
});

async function answer(c: Context, client: string, question: OpenQuestion, yes: boolean): Promise<Happening[]> {
  if (!(await closeQuestion(c, question.id))) return [];
  const kind = yes ? 'given' : 'refused';
  const { id, purpose, party, textHash } = question;
  const said = { client, purpose, party, textHash, answer: kind, method: 'link-and-proof', question: id } as const;
  const added = await addAnswer(c, said);
  return added ? answered(client, added) : [];
}
