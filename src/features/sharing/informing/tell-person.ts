import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { accountOf } from '../account-of.ts';
import { tellingWays } from '../after-words.ts';
import { reasonedWords } from '../reasoned-words.ts';
import { type AboutDecision, aboutDecision, askedOfDecision, traceOf } from '../reading/about-decision.ts';
import { findInforming, type Informing, lockInforming, addTelling } from './store.ts';

export type AboutTelling = AboutDecision & { informing: Informing };

/** Null too where the person need not be told of it. Others who write about the same duty wait. */
export async function aboutTelling(c: Context, id: string): Promise<AboutTelling | null> {
  const about = await aboutDecision(c, id);
  if (!about) return null;
  await lockInforming(c, id);
  const informing = await findInforming(c, id);
  return informing && { ...about, informing };
}

/** The worker told the person what was shared: when, how, and in which words (AVG 13, 14; S3.14). */
export const tellPerson = action({
  name: 'sharing.tell-person',
  may: ['worker'],
  input: z.object({
    decision: z.uuid(),
    dag: z.iso.date({ error: 'no-day' }),
    weg: z.enum(tellingWays),
    woorden: reasonedWords,
  }),
  gather: (c, { decision }) => aboutTelling(c, decision),
  gate: askedOfDecision,
  run: async (c, { dag, weg, woorden }, { decision, informing }) => {
    if (dag > dayOf(c.now)) return { refused: 'day-to-come' as const };
    await addTelling(c, informing, { toldOn: dag, way: weg, words: woorden, by: accountOf(c) });
    return { done: decision.id, trace: traceOf(decision) };
  },
});
