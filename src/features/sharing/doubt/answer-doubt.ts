import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { namesOf } from '../../organisation/index.ts';
import { type RunningActivity, runningActivity } from '../../plan/index.ts';
import { accountOf } from '../account-of.ts';
import { stances } from '../after-words.ts';
import { reasonedWords, someWords } from '../reasoned-words.ts';
import { nameOfRecipient } from '../reading/name-of-recipient.ts';
import { advisesOn } from './advisers.ts';
import { addAdvice, type Consultation, listConsultations } from './store.ts';

export type DoubtPage = {
  consultation: Consultation;
  activity: RunningActivity | null;
  recipientName: string;
  names: ReadonlyMap<string, string>;
  /** Who reads it was asked, and did not ask it. */
  mayAdvise: boolean;
  /** Who asked goes on from here; null for an adviser, who has no way to the decision or the client. */
  goOn: { decision: string | null; check: string | null } | null;
};

/** Null for everybody but the one who asked and the ones who were asked. */
async function find(c: Context, id: string): Promise<Consultation | null> {
  const [consultation] = await listConsultations(c, { id });
  if (!consultation) return null;
  return consultation.askedBy === accountOf(c) || advisesOn(c, consultation) ? consultation : null;
}

const traced = ({ id, client, decision }: Consultation) => ({
  about: client === null ? [] : [client],
  object: decision === null ? { kind: 'share-question', id } : { kind: 'share-decision', id: decision },
});

/** The question with what it carries: no name of the person, no file. */
export const readDoubt = question({
  name: 'sharing.read-doubt',
  may: ['worker', 'privacy-contact', 'fg'],
  input: z.object({ vraag: z.uuid() }),
  gather: (c, { vraag }) => find(c, vraag),
  gate: 'asked-for-advice',
  read: async (c, _input, consultation) => {
    const { askedBy, advice, activity: id, context, decision, check } = consultation;
    const activity = await runningActivity(c, id);
    const own = askedBy === accountOf(c);
    const answer: DoubtPage = {
      consultation,
      activity,
      recipientName: await nameOfRecipient(c, context.recipient, activity),
      names: await namesOf(c, [askedBy, ...advice.map(({ by }) => by)]),
      mayAdvise: !own && advisesOn(c, consultation),
      goOn: own ? { decision, check } : null,
    };
    return { answer, trace: traced(consultation) };
  },
});

/** Advice in words: go, go like this, or better not; and what is possible (S3.3: never a bare no). */
export const answerDoubt = action({
  name: 'sharing.answer-doubt',
  may: ['worker', 'privacy-contact', 'fg'],
  input: z
    .object({
      vraag: z.uuid(),
      advies: z.enum(stances, { error: 'choose' }),
      waarom: reasonedWords,
      mogelijk: someWords,
    })
    .refine(({ advies, mogelijk }) => advies !== 'better-not' || mogelijk !== '', {
      path: ['mogelijk'],
      error: 'say-what-is-possible',
    }),
  gather: async (c, { vraag }) => {
    const consultation = await find(c, vraag);
    return consultation && consultation.askedBy !== accountOf(c) ? consultation : null;
  },
  gate: 'asked-for-advice',
  run: async (c, { advies, waarom, mogelijk }, consultation) => {
    await addAdvice(c, consultation, { stance: advies, why: waarom, possible: mogelijk, by: accountOf(c) });
    return { done: consultation.id, trace: traced(consultation) };
  },
});
