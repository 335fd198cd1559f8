import { z } from 'zod';
import type { Act } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import { action } from '../../../platform/action.ts';
import { aboutClient, asked } from '../asking/about-client.ts';
import { withReason } from '../asking/with-reason.ts';
import { purposeFor } from '../policy.ts';
import { addField, removeField } from './fields.ts';
import { clientId, lines, maybe } from './input.ts';

const fieldId = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
const RecordedField = z.object({ client: clientId, field: fieldId, value: lines(2000), reason: maybe(lines(500)) });

const recordingField =
  (field: string) =>
  (plan: Plan): Act => ({ operation: 'record', purpose: purposeFor(plan, 'record', [field]), data: [field] });

/** Adds a further field of the plan, "indien relevant" with the reason; the gate stops a field outside the plan. */
export const recordField = action({
  name: 'clients.record-field',
  may: ['worker'],
  input: RecordedField,
  gather: async (c, { client, field, reason }) => {
    const about = await aboutClient(c, client, recordingField(field));
    return about && withReason(about, field, reason);
  },
  gate: asked,
  run: async (c, { client, field, value, reason }, { account, question }) => {
    await addField(c, { client, field, value, reason, collectedFor: question.act.purpose, by: account });
    return { done: null, trace: { object: { kind: 'field', id: field } } };
  },
});

/** Takes out what is no longer needed (AVG 5(1)(c)). */
export const removeRecordedField = action({
  name: 'clients.remove-field',
  may: ['worker'],
  input: z.object({ client: clientId, field: fieldId }),
  gather: (c, { client, field }) => aboutClient(c, client, recordingField(field)),
  gate: asked,
  run: async (c, { client, field }) => {
    if (!(await removeField(c, client, field))) return { refused: 'no-such-field' as const };
    return { done: null, trace: { object: { kind: 'field', id: field } } };
  },
});
