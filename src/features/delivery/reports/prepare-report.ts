import { z } from 'zod';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import { asked, gatherAbout } from '../ask-about.ts';
import { insideAct } from '../policy.ts';

/** For the empty form: whose report it will be. */
export const prepareReport = question({
  name: 'delivery.prepare-report',
  may: ['worker'],
  input: z.object({ client: z.uuid() }),
  gather: (c, { client }) => gatherAbout(c, client, (plan) => insideAct(plan, 'record')),
  gate: asked,
  read: async (c, { client }, { person }) => ({
    answer: { client, callName: person.callName, today: dayOf(c.now) },
    trace: { about: [client] },
  }),
});
