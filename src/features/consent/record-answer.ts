import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { decidingOf } from '../clients/index.ts';
import { composeText, keepText } from './consent-texts.ts';
import { gatherAsking } from './gather-asking.ts';
import { answered } from './happened.ts';
import { clientId, day, saidBy, subject, words } from './input.ts';
import { sameSubject, saidNoSince, type Subject, workerMethods } from './policy.ts';
import { addAnswer, closeQuestion, listAnswers, listOpenQuestions, takeTurn } from './store.ts';
import { speakerFor, speaksAbout } from './who-speaks.ts';

const SaidToUs = z.object({
  client: clientId,
  subject,
  answer: z.enum(['given', 'refused']),
  saidBy,
  method: z.enum(workerMethods),
  /** Where the paper is, or what was said, in words of the worker. */
  evidence: words(500),
  /** The day on which it was said; today when left out. */
  saidOn: day,
  /** Hash of the text on the page, base64url: what is recorded is what was read out. */
  shown: z.string().max(60).optional(),
});
type SaidToUs = z.infer<typeof SaidToUs>;

/** A worker writes down what somebody said on paper, by phone or in person, with what shows it (AVG 7(1)). */
export const recordAnswer = action({
  name: 'consent.record-answer',
  may: ['worker'],
  input: SaidToUs,
  gather: async (c, { client, subject: about }) => {
    const asking = await gatherAsking(c, client, about, 'in-person');
    if (asking) takeTurn(c, client);
    return asking;
  },
  gate: (_c, _input, { question }) => question,
  run: async (c, input, { activity, language }) => {
    const { client, subject: about, answer, method, evidence } = input;
    const why = (await whyNot(c, input)) ?? (await whoMayNot(c, input));
    if (why) return { refused: why };
    const text = await composeText(c, activity, about, language);
    if (!text) return { refused: 'rests-on-something-else' as const };
    const textHash = await keepText(c, { ...about, language, planVersion: activity.version, text });
    if (input.shown && input.shown !== textHash.toString('base64url')) return { refused: 'text-changed' as const };
    const saidOn = input.saidOn && input.saidOn !== dayOf(c.now) ? { saidOn: input.saidOn } : {};
    const whose = input.saidBy ? { saidBy: input.saidBy } : {};
    const added = await addAnswer(c, { client, ...about, answer, method, textHash, evidence, ...whose, ...saidOn });
    if (!added) return { refused: 'has-answered' as const };
    await closeQuestionsAbout(c, client, about, input.saidBy ?? null);
    return {
      done: added.id,
      trace: { object: { kind: 'consent', id: added.id } },
      happened: answered(client, added),
    };
  },
});

/** Somebody else's words count only of who may speak about this now. */
async function whoMayNot(c: Context, { client, subject: about, saidBy: by }: SaidToUs) {
  if (by === undefined && (await decidingOf(c, client, about)) !== null) return 'whose-words' as const;
  if (!by) return null;
  const speaker = await speakerFor(c, client, by);
  return speaker && speaksAbout(speaker, about) ? null : ('not-for-this-representative' as const);
}

async function whyNot(c: Context, { client, subject: about, answer, saidOn, saidBy: by }: SaidToUs) {
  const today = dayOf(c.now);
  if (saidOn === undefined || saidOn === today) return null;
  if (saidOn > today) return 'not-said-yet' as const;
  const newest = (await listAnswers(c, client)).find(
    (each) => sameSubject(each, about) && each.saidBy === (by ?? null),
  );
  const last = newest && { answer: newest.answer, day: newest.saidOn ?? dayOf(newest.at) };
  return saidNoSince(last, answer, saidOn) ? ('said-no-since' as const) : null;
}

/** What was asked and is answered now; where several decide, what was asked of the others stays open. */
async function closeQuestionsAbout(c: Context, client: string, about: Subject, by: string | null): Promise<void> {
  const several = (await decidingOf(c, client, about)) !== null;
  for (const open of await listOpenQuestions(c, client)) {
    if (sameSubject(open, about) && (!several || open.representative === by)) await closeQuestion(c, open.id);
  }
}
