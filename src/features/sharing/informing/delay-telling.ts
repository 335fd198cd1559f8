import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { accountOf } from '../account-of.ts';
import { listConsultations } from '../doubt/store.ts';
import { listViews } from '../joining/store.ts';
import { reasonedWords } from '../reasoned-words.ts';
import { askedOfDecision, traceOf } from '../reading/about-decision.ts';
import { delayLaw, lastDay, whyNoDelay } from './policy.ts';
import { addDelay } from './store.ts';
import { type AboutTelling, aboutTelling } from './tell-person.ts';

/**
 * Telling waits for somebody's safety, with the reason and the day on which it is weighed again (AVG 23, UAVG 41). Who
 * watches over privacy sees it at once; until the person is told, the own pages of the person do not show it.
 */
export const delayTelling = action({
  name: 'sharing.delay-telling',
  may: ['worker'],
  input: z.object({ decision: z.uuid(), reden: reasonedWords, opnieuw: z.iso.date({ error: 'no-day' }) }),
  gather: (c, { decision }) => aboutTelling(c, decision),
  gate: askedOfDecision,
  run: async (c, { reden, opnieuw }, about) => {
    const { decision, informing, question } = about;
    const law = delayLaw(question.plan.country);
    const refused = whyNoDelay(informing, {
      reviewOn: opnieuw,
      today: dayOf(c.now),
      latest: lastDay(c.ground.law, law, c.now),
      advisedSince: await advisedSince(c, about),
    });
    if (refused) return { refused };
    await addDelay(c, informing, { law, reason: reden, reviewOn: opnieuw, by: accountOf(c) });
    return { done: decision.id, trace: traceOf(decision) };
  },
});

/** The contact person or the FG said something about it after telling was put off the last time. */
async function advisedSince(c: Context, { decision, informing }: AboutTelling): Promise<boolean> {
  const last = informing.delays.at(-1)?.begunAt;
  if (last === undefined) return true;
  const asked = await listConsultations(c, { decision: decision.id });
  const advice = asked.filter(({ askedOf }) => askedOf !== 'colleague').flatMap((each) => each.advice);
  const views = (await listViews(c, decision)).filter(({ role }) => role === 'oversight');
  return [...advice, ...views].some(({ at }) => at > last);
}
