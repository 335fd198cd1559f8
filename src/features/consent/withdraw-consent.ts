import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { decidingOf, gateQuestion } from '../clients/index.ts';
import { answered } from './happened.ts';
import { clientId, saidBy, subject, words } from './input.ts';
import { type Method, sameSubject, type Subject, workerMethods } from './policy.ts';
import type { Answer } from './answer.ts';
import { addAnswer, listAnswers, takeTurn } from './store.ts';
import { findSpeaker, speaksAbout } from './who-speaks.ts';

/**
 * The person stops, effective at once (AVG 7(3)). No plan may stand in the way, so no gate is asked.
 * Stopping what was stopped is `absent`: nothing changes.
 */
export const withdrawConsent = action({
  name: 'consent.withdraw-consent',
  may: ['client', 'representative'],
  input: z.object({ subject }),
  gather: async (c, { subject: about }) => {
    const speaker = await findSpeaker(c);
    if (!speaker || !speaksAbout(speaker, about)) return null;
    const given = await findGiven(c, speaker.client, about, speaker.representative);
    return given && { client: speaker.client, given };
  },
  gate: 'own-answers',
  run: (c, { subject: about }, { client, given }) => stop(c, client, about, given, { method: 'link-and-proof' }),
});

/** A worker stops it because the person said so; who said it and how is kept with it. */
export const withdrawOnBehalf = action({
  name: 'consent.withdraw-on-behalf',
  may: ['worker'],
  input: z.object({
    client: clientId,
    subject,
    method: z.enum(workerMethods),
    evidence: words(500),
    saidBy,
  }),
  gather: async (c, { client, subject: about, saidBy: by }) => {
    // Only who may see the person may stop something for this person.
    const known = await gateQuestion(c, client, { operation: 'ask', purpose: about.purpose, data: [] });
    return known && (await findGiven(c, client, about, by ?? null));
  },
  gate: 'own-answers',
  run: (c, { client, subject: about, method, evidence, saidBy: by }, given) =>
    stop(c, client, about, given, { method, evidence, ...(by && { saidBy: by }) }),
});

async function stop(
  c: Context,
  client: string,
  about: Subject,
  given: Answer,
  how: { method: Method; evidence?: string; saidBy?: string },
) {
  const added = await addAnswer(c, { client, ...about, answer: 'withdrawn', textHash: given.textHash, ...how });
  if (!added) return { refused: 'was-stopped-already' as const };
  return {
    done: added.id,
    trace: { about: [client], object: { kind: 'consent', id: added.id } },
    happened: answered(client, added),
  };
}

/**
 * The yes that still counts: the newest answer about this, if it was a yes. Where several people decide together, the
 * newest of whoever stops now.
 */
async function findGiven(c: Context, client: string, about: Subject, by: string | null): Promise<Answer | null> {
  takeTurn(c, client);
  const said = (await listAnswers(c, client)).filter((answer) => sameSubject(answer, about));
  const several = (await decidingOf(c, client, about)) !== null;
  const newest = several ? (said.find(({ saidBy }) => saidBy === by) ?? said[0]) : said[0];
  return newest?.answer === 'given' ? newest : null;
}
