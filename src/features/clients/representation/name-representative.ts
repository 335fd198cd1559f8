import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { newId } from '../../../platform/ids.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { representativeKinds } from '../policy.ts';
import { clientId, emailAddress, line, lines, maybe, phoneNumber } from '../record/input.ts';
import { instantOf } from '../record/local-time.ts';
import { addRepresentative, endRepresentative } from './store.ts';

const endDay = maybe(z.string().refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day), 'day')).transform((day, context) => {
  if (day === null) return null;
  const at = instantOf(day, '23:59');
  if (!at) context.addIssue({ code: 'custom', message: 'no-such-day' });
  return at ?? null;
});

const NewRepresentative = z.object({
  client: clientId,
  kind: z.enum(representativeKinds),
  name: line(160),
  email: maybe(emailAddress),
  phone: maybe(phoneNumber),
  proof: lines(500),
  scope: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/))
    .default([])
    .refine((scope) => scope.length > 0, 'required'),
  until: endDay,
});

/** Somebody may act for the client: for these purposes, as shown by this proof, until that day (UAVG 5). */
export const nameRepresentative = action({
  name: 'clients.name-representative',
  may: ['worker'],
  input: NewRepresentative,
  gather: (c, { client }) => aboutClient(c, client, recording('name')),
  gate: asked,
  run: async (c, { client, ...given }, { activity }) => {
    const known = new Set(activity.purposes.map((purpose) => purpose.id));
    if (given.scope.some((purpose) => !known.has(purpose))) return { refused: 'no-such-purpose' as const };
    if (given.until !== null && given.until <= c.now) return { refused: 'ended-already' as const };
    const id = newId();
    await addRepresentative(c, { id, client, ...given });
    return { done: id, trace: { object: { kind: 'representative', id } } };
  },
});

/** Ends the representation now: from this moment this person sees and does nothing more. */
export const endRepresentation = action({
  name: 'clients.end-representation',
  may: ['worker'],
  input: z.object({ client: clientId, representative: z.uuid() }),
  gather: (c, { client }) => aboutClient(c, client, recording('name')),
  gate: asked,
  run: async (c, { client, representative }) => {
    if (!(await endRepresentative(c, client, representative))) return { refused: 'nobody-to-end' as const };
    return {
      done: null,
      trace: { object: { kind: 'representative', id: representative } },
      happened: [{ name: 'representation.ended', client, representative }],
    };
  },
});
