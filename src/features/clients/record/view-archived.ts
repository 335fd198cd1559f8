import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { findClock, retentionState } from '../../retention/index.ts';
import { gateQuestion, findScope } from '../asking/gate-question.ts';
import { fieldsFor, purposeFor } from '../policy.ts';
import { clientId } from './input.ts';
import { getPerson } from './people.ts';

/** Whose file lies in the archive and until when, before somebody asks to take it out. Not what is in it. */
export const viewArchived = question({
  name: 'clients.view-archived',
  may: ['worker'],
  input: z.object({ client: clientId }),
  gather: async (c, { client }) => {
    const scope = await findScope(c, [client]);
    if (!scope) return null;
    const clock = await findClock(c, client);
    if (retentionState(clock, c.now) === 'active') return null;
    const { plan } = scope.activity;
    const data = fieldsFor(plan, 'name');
    const purpose = purposeFor(plan, 'archive', data);
    return gateQuestion(c, client, { operation: 'archive', purpose, data, channel: 'screen', depth: 'fact' });
  },
  gate: (_c, _input, asked) => asked,
  read: async (c, { client }) => {
    const { name, callName, id } = await getPerson(c, client);
    return { answer: { id, name, callName, clock: await findClock(c, client), now: c.now } };
  },
});
