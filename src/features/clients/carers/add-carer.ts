import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { aboutClient, asked } from '../asking/about-client.ts';
import { clientId, emailAddress, line, lines, maybe, phoneNumber } from '../record/input.ts';
import { recordingCarer, withCarerReason } from './about-carer.ts';
import { addCarerRow } from './store.ts';

/** Puts an informal carer on record, as somebody with an own say: who it is, how we know, how to reach (AVG 14). */
export const addCarer = action({
  name: 'clients.add-carer',
  may: ['worker'],
  input: z.object({
    client: clientId,
    name: line(160),
    relation: line(160),
    reason: lines(500),
    email: maybe(emailAddress),
    phone: maybe(phoneNumber),
  }),
  gather: async (c, { client, reason }) => {
    const about = await aboutClient(c, client, recordingCarer);
    return about && withCarerReason(about, reason);
  },
  gate: asked,
  run: async (c, given, { account }) => {
    const id = await addCarerRow(c, { ...given, by: account });
    return { done: id, trace: { about: [given.client, id], object: { kind: 'carer', id } } };
  },
});
