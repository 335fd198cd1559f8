import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { aboutClient, asked, recording } from '../asking/about-client.ts';
import { clientId, line, lines, maybe } from '../record/input.ts';
import { addReceived, addReferrer, listReferrers, markDiscussed } from './store.ts';

/** One thing per line; people begin lines with a dash. */
const itemsOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((each) => each.replace(/^[-–•*\s]+/u, '').trim())
    .filter((each) => each !== '');

const received = maybe(lines(4000).refine((text) => itemsOf(text).length <= 40, 'too_big'));

/** Writes who sent the client, and what they told. From then on the referrer stands behind the wall (S2.15). */
export const recordReferrer = action({
  name: 'clients.record-referrer',
  may: ['worker'],
  input: z.object({ client: clientId, name: line(160), relation: line(160), received }),
  gather: (c, { client }) => aboutClient(c, client, recording('referrer', 'received')),
  gate: asked,
  run: async (c, { client, name, relation, received: told }) => {
    const id = await addReferrer(c, client, { name, relation });
    await addReceived(c, client, id, itemsOf(told));
    return { done: id, trace: { object: { kind: 'referrer', id } } };
  },
});

/** Something more that a referrer told or gave. */
export const addReceivedItems = action({
  name: 'clients.add-received-items',
  may: ['worker'],
  input: z.object({ client: clientId, referrer: z.uuid(), received: lines(4000) }),
  gather: async (c, { client, referrer }) => {
    const about = await aboutClient(c, client, recording('received'));
    const known = about && (await listReferrers(c, client)).some((each) => each.id === referrer);
    return known ? about : null;
  },
  gate: asked,
  run: async (c, { client, referrer, received: told }) => {
    await addReceived(c, client, referrer, itemsOf(told));
    return { done: null, trace: { object: { kind: 'referrer', id: referrer } } };
  },
});

/** The client heard at intake what the referrer told (S2.17). */
export const discussItem = action({
  name: 'clients.discuss-item',
  may: ['worker'],
  input: z.object({ client: clientId, item: z.uuid() }),
  gather: (c, { client }) => aboutClient(c, client, recording('received')),
  gate: asked,
  run: async (c, { client, item }) => {
    if (!(await markDiscussed(c, client, item))) return { refused: 'nothing-to-discuss' as const };
    return { done: null, trace: { object: { kind: 'received-item', id: item } } };
  },
});
