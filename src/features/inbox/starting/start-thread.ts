import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { gateQuestion } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { conversation } from '../../rooms/index.ts';
import { findThread } from '../inside.ts';
import { readWith } from '../policy.ts';
import { diepte, doel, files, gegevens, onderwerp, tekst } from '../talking/input.ts';
import { callOther, sayInThread } from '../talking/say-in-thread.ts';
import { addThread, personOf, seat } from './new-thread.ts';

const Starting = z.object({
  client: z.uuid(),
  met: z.string().regex(/^(client|vertegenwoordiger:[0-9a-f-]{36})$/, { error: 'required' }),
  doel,
  onderwerp,
  gegevens,
  diepte,
  tekst,
  files,
});
type Starting = z.infer<typeof Starting>;

/** A worker writes to the client, or to who acts for the client. To the person is sending; the gate is asked. */
export const startThread = action({
  name: 'inbox.start-thread',
  may: ['worker'],
  input: Starting,
  gather,
  gate: (_c, _input, { question }) => question,
  run: async (
    c,
    { client, onderwerp: title, doel: purpose, tekst: text, gegevens: fields, diepte: depth, ...input },
    { activity, whom },
  ) => {
    if (c.actor.kind !== 'worker') throw new Error('The gate was asked for a worker.');
    const room = await addThread(c, { client, activity, purpose, fields, title, ...nothingShared });
    await seat(c, room, [{ kind: 'worker', person: c.actor.account }, personOf(whom, client)]);
    const thread = (await findThread(c, room, { lock: true }))!;
    const id = await sayInThread(c, thread, { text, files: input.files, fields, depth });
    await callOther(c, thread);
    return {
      done: room,
      trace: { about: [client], object: { kind: 'message', id } },
      happened: [{ name: 'thread.started', room, message: id, client }],
    };
  },
});

const nothingShared = { party: null, decision: null, endsOn: null };

async function gather(c: Context, { client, met, doel: purpose, gegevens: data, diepte: depth }: Starting) {
  const whom = readWith(met);
  const scope = await gateQuestion(c, client, { operation: 'view', purpose, data: [] });
  const activity = scope && (await runningActivity(c, scope.plan.activity));
  if (!activity || !whom || whom.kind === 'party') return null;
  const receiver = whom.kind === 'client' ? ({ kind: 'self' } as const) : whom;
  const act = conversation.actTowards(activity.plan, receiver, { purpose, data, depth });
  const question = await gateQuestion(c, client, act, whom.kind === 'representative' ? whom.id : null);
  return question && { question, activity: activity.id, whom };
}
