import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { addDays, dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { getOrganisation, namesOf } from '../organisation/index.ts';
import { addAdvice, type Advice, changeAnswer, listAdvice } from './advice-store.ts';
import { ownScans } from './own-scans.ts';
import { ADVICE_DAYS } from './policy.ts';
import { readers } from './scans.ts';

const text = z.string().trim().min(1, { error: 'required' }).max(4000, { error: 'too-long' });

/** Asks the privacy contact person what to do with the result; it becomes a task with a day (S4.59). */
export const askAdvice = action({
  name: 'scan.ask-advice',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator'],
  input: z.object({ scan: z.uuid(), vraag: text }),
  gather: (c, { scan }) => ownScans.find(c, scan),
  gate: 'plan-content',
  run: async (c, { vraag }, { key }) => {
    const due = dayOf(addDays(c.now, ADVICE_DAYS));
    const id = await addAdvice(c, { scan: key, question: vraag, due });
    return { done: key, trace: { object: { kind: 'scan-advice', id } } };
  },
});

export const answerAdvice = action({
  name: 'scan.answer-advice',
  may: ['privacy-contact', 'fg'],
  input: z.object({ scan: z.uuid(), advies: z.uuid(), antwoord: text }),
  gather: async (c, { scan, advies }) => (await listAdvice(c, scan)).find(({ id }) => id === advies) ?? null,
  gate: 'plan-content',
  run: async (c, { antwoord }, { id, scan }) => {
    if (!(await changeAnswer(c, id, antwoord))) return { refused: 'answered-already' as const };
    return { done: scan, trace: { object: { kind: 'scan-advice', id } } };
  },
});

export type AdvicePage = {
  /** The name of the organisation. */
  organisation: string;
  advice: readonly (Advice & { askedByName: string | null; answeredByName: string | null })[];
  mayAsk: boolean;
  mayAnswer: boolean;
};

/** What stands in the report besides the scan itself: whose it is, and what was asked about it with the answers. */
export const readReport = question({
  name: 'scan.read-report',
  may: readers,
  input: z.object({ scan: z.uuid() }),
  gather: (c, { scan }) => ownScans.find(c, scan),
  gate: 'plan-content',
  read: async (c, { scan }) => {
    const { name: organisation, kind } = await getOrganisation(c);
    const advice = await listAdvice(c, scan);
    const names = await namesOf(
      c,
      advice.flatMap(({ askedBy, answer }) => [askedBy, ...(answer ? [answer.by] : [])]),
    );
    const roles = c.actor.kind === 'worker' ? c.actor.roles : [];
    return {
      answer: {
        organisation,
        advice: advice.map((each) => ({
          ...each,
          askedByName: names.get(each.askedBy) ?? null,
          answeredByName: each.answer ? (names.get(each.answer.by) ?? null) : null,
        })),
        // Who works alone is the contact person too.
        mayAsk: kind === 'team' && roles.some((role) => role !== 'auditor'),
        mayAnswer: roles.some((role) => role === 'privacy-contact' || role === 'fg'),
      } satisfies AdvicePage,
    };
  },
});
