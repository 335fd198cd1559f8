import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { findRepresentatives, getPerson, listWorkersOf } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { findThread } from '../inside.ts';
import { contentField, purposesWithPerson } from '../policy.ts';
import { files, onderwerp, tekst } from '../talking/input.ts';
import { sayInThread } from '../talking/say-in-thread.ts';
import { addThread, seat } from './new-thread.ts';

/**
 * The client, or who acts for the client, writes first: to the people who have this client in their caseload. Documents
 * that come along have the client as their origin (S2.9). The person decides about the own data; no plan is asked.
 */
export const startOwnThread = action({
  name: 'inbox.start-own-thread',
  may: ['client', 'representative'],
  input: z.object({ onderwerp, tekst, files }),
  gather,
  gate: 'own-answers',
  run: async (
    c,
    { onderwerp: title, tekst: text, files: enclosed },
    { client, me, activity, purpose, fields, workers },
  ) => {
    if (workers.length === 0) return { refused: 'nobody' as const };
    const nothingShared = { party: null, decision: null, endsOn: null };
    const room = await addThread(c, { client, activity, purpose, fields, title, ...nothingShared });
    await seat(c, room, [...workers.map((person) => ({ kind: 'worker' as const, person })), me]);
    const thread = (await findThread(c, room, { lock: true }))!;
    const id = await sayInThread(c, thread, { text, files: enclosed, fields, depth: 'content' });
    return {
      done: room,
      trace: { about: [client], object: { kind: 'message', id } },
      happened: [{ name: 'thread.started', room, message: id, client }],
    };
  },
});

async function gather(c: Context) {
  const { actor } = c;
  if (actor.kind !== 'client' && actor.kind !== 'representative') return null;
  const { client } = actor;
  const { activity: id } = await getPerson(c, client);
  const activity = await runningActivity(c, id);
  if (!activity) return null;
  const purposes = purposesWithPerson(activity.plan, activity.purposes);
  const scope = await scopeOf(c);
  const purpose = purposes.find((each) => scope === null || scope.includes(each));
  if (purpose === undefined) return null;
  const me =
    actor.kind === 'client'
      ? ({ kind: 'client', person: client } as const)
      : ({ kind: 'representative', person: actor.representative } as const);
  const fields = [contentField(activity.plan, purpose)];
  return { client, me, activity: activity.id, purpose, fields, workers: await listWorkersOf(c, client) };
}

/** Null for the person: no scope limits the own words. */
async function scopeOf(c: Context): Promise<readonly string[] | null> {
  const { actor } = c;
  if (actor.kind !== 'representative') return null;
  const found = (await findRepresentatives(c, actor.client)).find(({ id }) => id === actor.representative);
  return found?.state === 'in-force' ? found.scope : [];
}
