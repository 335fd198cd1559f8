import { z } from 'zod';
import type { Act, PersonFacts } from '../../../gate/act.ts';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { getOrganisation, teamOf } from '../../organisation/index.ts';
import { runningActivity, type RunningActivity } from '../../plan/index.ts';
import { startClock } from '../../retention/index.ts';
import { factsOf } from '../asking/gate-question.ts';
import { addWorker } from '../need-to-know/store.ts';
import { addPermissions } from '../permissions/store.ts';
import { contactDetails, fieldsFor, type KnownField, permissionSlots, purposeFor } from '../policy.ts';
import { addField } from './fields.ts';
import { emailAddress, line, lines, maybe, phoneNumber } from './input.ts';
import { addLookup } from './lookups.ts';
import { addPerson } from './people.ts';

const NewClient = z
  .object({
    activity: z.uuid(),
    callName: line(80),
    name: line(160),
    email: maybe(emailAddress),
    phone: maybe(phoneNumber),
    language: z.enum(['nl', 'en']).default('nl'),
    field: maybe(z.string().regex(/^[a-z][a-z0-9-]{0,59}$/)),
    value: maybe(lines(2000)),
    reason: maybe(lines(500)),
  })
  .refine((client) => client.field === null || client.value !== null, { path: ['value'], message: 'required' })
  .refine((client) => client.value === null || client.field !== null, { path: ['field'], message: 'required' });
type NewClient = z.infer<typeof NewClient>;

/** Puts a new client in the own caseload, with no more than what the plan asks at the start. Answers the id. */
export const addClient = action({
  name: 'clients.add-client',
  may: ['worker'],
  input: NewClient,
  gather: async (c, input) => {
    const activity = await runningActivity(c, input.activity);
    if (!activity || c.actor.kind !== 'worker') return null;
    const act = actOf(activity, input);
    const { account } = c.actor;
    return { account, activity, act, facts: await factsOf(c, 'own', [stranger(activity, input)]), id: newId() };
  },
  gate: (_c, _input, { activity, act, facts }) => ({ act, plan: activity.plan, facts, about: [] }),
  run: async (c, input, { account, activity, act, id }) => {
    await record(c, input, { id, account, activity });
    if (input.field !== null && input.value !== null) {
      const { field, value, reason } = input;
      await addField(c, { client: id, field, value, reason, collectedFor: act.purpose, by: account });
    }
    return {
      done: id,
      trace: { about: [id], object: { kind: 'client', id } },
      happened: [{ name: 'client.added', client: id }],
    };
  },
});

async function record(
  c: Context,
  input: NewClient,
  { id, account, activity }: { id: string; account: string; activity: RunningActivity },
): Promise<void> {
  const { callName, name, email, phone, language } = input;
  const { country } = await getOrganisation(c);
  await c.ground.vault.createSubject(c.organisation, id);
  const key = await c.ground.vault.subject(c.organisation, id);
  const team = (await teamOf(c, account)) ?? null;
  await addPerson(c, key, { id, callName, name, email, phone, language, activity: activity.id, team, by: account });
  if (email !== null) await addLookup(c, id, 'email', email, country);
  if (phone !== null) await addLookup(c, id, 'phone', phone, country);
  await addWorker(c, id, account);
  await addPermissions(c, id, permissionSlots(activity.plan, activity.purposes));
  await startClock(c, id, c.now, activity.retention);
}

function actOf({ plan }: RunningActivity, input: NewClient): Act {
  const filled: KnownField[] = contactDetails.filter((each) => input[each] !== null);
  const data = [...fieldsFor(plan, ...filled), ...(input.field === null ? [] : [input.field])];
  return { operation: 'record', purpose: purposeFor(plan, 'record', data), data };
}

/** What is known of somebody who is not on file yet. */
const stranger = ({ plan }: RunningActivity, input: NewClient): PersonFacts => ({
  permission: 'not-asked',
  secrecyLifted: 'no',
  restricted: false,
  hold: false,
  retention: 'active',
  moment: 'intake',
  reasonsGiven: [
    ...fieldsFor(plan, ...contactDetails),
    ...(input.field !== null && input.reason !== null ? [input.field] : []),
  ],
  collectedFor: {},
  secondProof: false,
  representation: 'none',
});
