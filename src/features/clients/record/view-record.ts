import { z } from 'zod';
import type { Act } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { decideOn, leaveTrace } from '../../../platform/shell.ts';
import { findScope, gateQuestion, type Scope, strangerQuestion } from '../asking/gate-question.ts';
import { contactDetails, fieldsFor, type KnownField, planHas, purposeFor } from '../policy.ts';
import { clientId } from './input.ts';
import { readRecord } from './read-record.ts';
import { listFieldReasons } from './store.ts';

const parts: readonly KnownField[] = ['goals', 'appointments', 'referrer', 'received'];

/** Everything that the record holds and the plan lets this worker see, for the page of the client and its forms. */
export const viewRecord = question({
  name: 'clients.view-record',
  may: ['worker', 'administrator'],
  input: z.object({ client: clientId }),
  gather: async (c, { client }) => {
    const scope = await findScope(c, [client]);
    if (!scope) await noteTry(c, client);
    const act = scope && (await viewing(c, client, scope));
    const asked = act && (await gateQuestion(c, client, act));
    return scope && asked ? { scope, asked } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client }, { scope, asked }) => ({ answer: await readRecord(c, client, scope, asked.act.data) }),
});

/** To the one who tries it looks as if nobody is there; the person sees that it was tried. */
async function noteTry(c: Context, client: string) {
  const question = await strangerQuestion(c, client, { operation: 'view', purpose: '', data: [], channel: 'screen' });
  if (question) await leaveTrace(c, 'clients.view-record', 'stopped', {}, decideOn(c, question));
}

async function viewing(c: Context, client: string, { activity }: Scope): Promise<Act> {
  const { plan } = activity;
  const there = parts.filter((part) => planHas(plan, part));
  const recorded = (await listFieldReasons(c, [client])).map((each) => each.field);
  const all = [...fieldsFor(plan, ...contactDetails, ...there), ...recorded];
  const purpose = purposeFor(plan, 'view', all);
  return { operation: 'view', purpose, data: withinPurpose(plan, purpose, all), channel: 'screen' };
}

/** What a later version of the plan left out is not shown, and not asked for. */
function withinPurpose(plan: Plan, purpose: string, fields: readonly string[]): string[] {
  const known = plan.purposes.find((each) => each.id === purpose)?.fields ?? [];
  return fields.filter((field) => known.some((each) => each.field === field));
}
