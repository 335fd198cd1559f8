import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { gateQuestion } from '../asking/gate-question.ts';
import { clientId, lines } from '../record/input.ts';
import { aboutCarer } from './about-carer.ts';
import type { CarerSubject } from './carer.ts';
import { carerSubject, fieldList, workerMethods } from './input.ts';
import { hearCarer } from './hear-carer.ts';
import { findCarer } from './store.ts';

const how = { method: z.enum(workerMethods), evidence: lines(500) };

/** A worker writes down what the carer said about the own data, with what shows it (AVG 7(1)). */
export const recordCarerAnswer = action({
  name: 'clients.record-carer-answer',
  may: ['worker'],
  input: z.object({
    client: clientId,
    carer: z.uuid(),
    subject: carerSubject,
    answer: z.enum(['given', 'refused']),
    ...how,
  }),
  gather: (c, { client, carer }) => aboutCarer(c, client, carer),
  gate: (_c, _input, { question }) => question,
  run: async (c, { client, carer, subject, answer, method, evidence }, { activity }) => {
    if (!isKnown(subject, activity.plan.flows)) return { refused: 'no-such-party' as const };
    return hearCarer(c, client, { ...subject, carer, saidBy: 'carer', answer, fields: [], method, evidence });
  },
});

const isKnown = ({ party }: CarerSubject, flows: readonly { party: string }[]) =>
  party === null || flows.some((flow) => flow.party === party);

/** The client names the details that this carer may hear, or says that the carer hears nothing. */
export const recordTelling = action({
  name: 'clients.record-telling',
  may: ['worker'],
  input: z
    .object({
      client: clientId,
      carer: z.uuid(),
      fields: fieldList,
      answer: z.enum(['given', 'refused']),
      ...how,
    })
    .refine(({ answer, fields }) => answer === 'refused' || fields.length > 0, { path: ['fields'], error: 'required' }),
  gather: (c, { client, carer }) => aboutCarer(c, client, carer),
  gate: (_c, _input, { question }) => question,
  run: async (c, { client, carer, fields, answer, method, evidence }, { activity }) => {
    if (fields.some((field) => !activity.fields.some(({ id }) => id === field))) {
      return { refused: 'no-such-field' as const };
    }
    const named = answer === 'given' ? fields : [];
    const said = {
      about: 'know',
      party: null,
      carer,
      saidBy: 'client',
      answer,
      fields: named,
      method,
      evidence,
    } as const;
    return hearCarer(c, client, said);
  },
});

/** Somebody stops, and a worker writes it down: at once, and no plan may stand in the way (AVG 7(3)). */
export const stopForCarer = action({
  name: 'clients.stop-for-carer',
  may: ['worker'],
  input: z.object({
    client: clientId,
    carer: z.uuid(),
    saidBy: z.enum(['carer', 'client']),
    subject: carerSubject,
    ...how,
  }),
  gather: async (c, { client, carer }) => {
    // Only who may see the person may stop something around this person.
    const known = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    const found = known && (await findCarer(c, carer));
    return found?.client === client ? found : null;
  },
  gate: 'own-answers',
  run: async (c, { client, carer, saidBy, subject, method, evidence }, { answers }) => {
    const newest = answers.find(
      (each) => each.saidBy === saidBy && each.about === subject.about && each.party === subject.party,
    );
    if (newest?.answer !== 'given') return { refused: 'nothing-to-stop' as const };
    return hearCarer(c, client, { ...subject, carer, saidBy, answer: 'withdrawn', fields: [], method, evidence });
  },
});
