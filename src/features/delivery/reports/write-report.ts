import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { asked, gatherAbout } from '../ask-about.ts';
import { insideAct } from '../policy.ts';
import { NewReport } from './input.ts';
import { addReport } from './store.ts';

/** Keeps what was said in a conversation, under the key of the client. Nothing is sent by it. Answers the id. */
export const writeReport = action({
  name: 'delivery.write-report',
  may: ['worker'],
  input: NewReport,
  gather: (c, { client }) => gatherAbout(c, client, (plan) => insideAct(plan, 'record')),
  gate: asked,
  run: async (c, { client, held, title, body }) => {
    if (c.actor.kind !== 'worker') throw new Error('Only somebody who works here writes a report.');
    if (held > dayOf(c.now)) return { refused: 'not-yet-held' as const };
    const id = await addReport(c, { client, heldOn: held, title, body, writtenBy: c.actor.account });
    return { done: id, trace: { about: [client], object: { kind: 'report', id } } };
  },
});
