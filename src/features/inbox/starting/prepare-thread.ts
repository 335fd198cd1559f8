import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import type { Text } from '../../../ui/index.ts';
import { findRepresentatives, gateQuestion, getPerson, listPermissions } from '../../clients/index.ts';
import { type Reach, reachOf } from '../../delivery/index.ts';
import { runningActivity, type RunningActivity } from '../../plan/index.ts';
import {
  fieldsToTell,
  flowsTo,
  lookInside,
  partiesToWrite,
  purposesWithPerson,
  readWith,
  type With,
} from '../policy.ts';

export type Choice = {
  /** What a link says: `client`, `vertegenwoordiger:…`, `partij:…`. */
  met: string;
  name: string;
  kind: With['kind'];
  /** Whether this one can be reached, before a word is written; null for a party: that is asked in the form. */
  reach: Reach | null;
  /** For a party: the client said yes. */
  agreed: boolean;
};

export type Preparing = {
  client: string;
  callName: string;
  choices: readonly Choice[];
  /** Filled once somebody was chosen. */
  chosen: null | {
    choice: Choice;
    purposes: readonly { id: string; title: Text; fields: readonly { id: string; label: Text }[] }[];
  };
};

/** For the empty form: with whom one can write about this client, whether that arrives, and about what. */
export const prepareThread = question({
  name: 'inbox.prepare-thread',
  may: ['worker'],
  input: z.object({ client: z.uuid(), met: z.string().optional() }),
  gather: async (c, { client }) => {
    const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    const activity = scope && (await runningActivity(c, scope.plan.activity));
    const asked = activity && (await gateQuestion(c, client, lookInside(activity.plan, activity.purposes)));
    return activity && asked ? { activity, asked } : null;
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client, met }, { activity }) => {
    const { callName } = await getPerson(c, client);
    const choices = await listChoices(c, client, activity);
    const choice = choices.find((each) => each.met === met);
    const chosen = choice ? { choice, purposes: purposesFor(activity, choice) } : null;
    return { answer: { client, callName, choices, chosen } satisfies Preparing, trace: { about: [client] } };
  },
});

async function listChoices(c: Context, client: string, { plan, parties }: RunningActivity): Promise<Choice[]> {
  const given = (await listPermissions(c, client)).filter(({ state }) => state === 'given');
  const acting = (await findRepresentatives(c, client)).filter(({ state }) => state === 'in-force');
  const choices: Choice[] = [];
  for (const representative of [null, ...acting.map(({ id }) => id)]) {
    const reach = await reachOf(c, { client, representative });
    if (!reach) continue;
    const kind = representative === null ? 'client' : 'representative';
    const met = representative === null ? 'client' : `vertegenwoordiger:${representative}`;
    choices.push({ met, name: reach.name, kind, reach, agreed: true });
  }
  for (const party of partiesToWrite(plan)) {
    const purposes = flowsTo(plan, party).map(({ purpose }) => purpose);
    const agreed = given.some((each) => each.party === party && purposes.includes(each.purpose));
    choices.push({ met: `partij:${party}`, name: parties.get(party) ?? party, kind: 'party', reach: null, agreed });
  }
  return choices;
}

function purposesFor({ plan, purposes, fields }: RunningActivity, { met }: Choice) {
  const whom = readWith(met)!;
  const party = whom.kind === 'party' ? whom.party : null;
  const ids = party === null ? purposesWithPerson(plan, purposes) : flowsTo(plan, party).map(({ purpose }) => purpose);
  const label = (id: string) => fields.find((field) => field.id === id)?.label ?? { nl: id, en: id };
  return [...new Set(ids)].map((id) => ({
    id,
    title: purposes.find((each) => each.id === id)?.title ?? { nl: id, en: id },
    fields: fieldsToTell(plan, id, party).map((field) => ({ id: field, label: label(field) })),
  }));
}
