import { z } from 'zod';
import type { Act } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import { action } from '../../../platform/action.ts';
import { aboutClient, asked } from '../asking/about-client.ts';
import { withReason } from '../asking/with-reason.ts';
import { purposeFor } from '../policy.ts';
import { clientId, lines } from '../record/input.ts';
import { ageBands } from './age.ts';
import { addAge, birthFields } from './store.ts';

/** A plan that may know the birth date may know the group, which says less. */
const ageField = ({ fields }: Plan): string =>
  ['leeftijdsgroep', ...birthFields].find((name) => fields.some(({ id }) => id === name)) ?? 'leeftijdsgroep';

const recordingAge = (plan: Plan): Act => {
  const data = [ageField(plan)];
  return { operation: 'record', purpose: purposeFor(plan, 'record', data), data };
};

/** The age group of a client, and why it matters here: who decides depends on it (AVG 5(1)(c), UAVG 5). */
export const recordAge = action({
  name: 'clients.record-age',
  may: ['worker'],
  input: z.object({ client: clientId, band: z.enum(ageBands), reason: lines(500) }),
  gather: async (c, { client, reason }) => {
    const about = await aboutClient(c, client, recordingAge);
    return about && withReason(about, about.question.act.data[0]!, reason);
  },
  gate: asked,
  run: async (c, { client, band, reason }, { account }) => {
    const id = await addAge(c, { client, band, reason, by: account });
    return { done: null, trace: { object: { kind: 'client-age', id } } };
  },
});
