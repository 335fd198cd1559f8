import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { newId } from '../../../platform/ids.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { keyOf, sealedRow } from '../sealed.ts';
import { clientId, lines } from './input.ts';

const AgreedGoals = z.object({
  client: clientId,
  goals: lines(600)
    .transform((text) => text.replace(/\n{2,}/g, '\n'))
    .refine((text) => text.split('\n').length <= 3, 'three-lines'),
});

/** Writes what was agreed to work on, one to three lines. The former goals stay readable with their date. */
export const agreeGoals = action({
  name: 'clients.agree-goals',
  may: ['worker'],
  input: AgreedGoals,
  gather: (c, { client }) => aboutClient(c, client, recording('goals')),
  gate: asked,
  run: async (c, { client, goals }, { account }) => {
    const id = newId();
    const sealed = sealedRow(await keyOf(c, client), 'client_goals', id);
    await c.tx
      .insertInto('client_goals')
      .values({
        organisation_id: c.organisation,
        id,
        client_id: client,
        text: sealed.seal('text', goals),
        agreed_at: c.now,
        agreed_by: account,
      })
      .execute();
    return { done: id, trace: { object: { kind: 'goals', id } } };
  },
});
