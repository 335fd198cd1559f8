import { z } from 'zod';
import type { Plan } from '../../../gate/plan.ts';
import { question } from '../../../platform/question.ts';
import { findScope, gateQuestion } from '../asking/gate-question.ts';
import type { RunningActivity } from '../../plan/index.ts';
import { contactDetails, fieldsFor, purposeFor } from '../policy.ts';
import { clientId } from '../record/input.ts';
import { getPerson, type Person } from '../record/people.ts';
import { listAccesses, type ListedAccess } from '../../guests/index.ts';
import type { Carer } from './carer.ts';
import { doorOf } from './invite-carer.ts';
import { listCarers } from './store.ts';

export type ClientCarers = {
  person: Person;
  activity: RunningActivity;
  carers: Carer[];
  now: Date;
  sms: boolean;
  accesses: ListedAccess[];
};

/** Looking at who stands around a client, under the purpose that the work itself rests on. */
export function viewingPeople(plan: Plan) {
  const names = fieldsFor(plan, ...contactDetails.filter((each) => each === 'callName' || each === 'name'));
  const purpose = purposeFor(plan, 'view', names);
  const known = plan.purposes.find(({ id }) => id === purpose)?.fields ?? [];
  const data = names.filter((name) => known.some(({ field }) => field === name));
  return { operation: 'view', purpose, data, channel: 'screen' } as const;
}

/** The carers of one client, what each said, and what the client said about telling them. */
export const viewCarers = question({
  name: 'clients.view-carers',
  may: ['worker'],
  input: z.object({ client: clientId }),
  gather: async (c, { client }) => {
    const scope = await findScope(c, [client]);
    const asked = scope && (await gateQuestion(c, client, viewingPeople(scope.activity.plan)));
    return scope && asked ? { activity: scope.activity, asked } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client }, { activity }) => {
    const carers = await listCarers(c, client);
    const accesses: ListedAccess[] = [];
    for (const { id } of carers) accesses.push(...(await listAccesses(c, { object: doorOf(id) })));
    const answer: ClientCarers = {
      person: await getPerson(c, client),
      activity,
      carers,
      now: c.now,
      sms: c.ground.reaches.sms,
      accesses,
    };
    return { answer, trace: { about: [client, ...carers.map(({ id }) => id)] } };
  },
});
