import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { findRepresentatives, getPerson } from '../clients/index.ts';
import { runningActivity } from '../plan/index.ts';
import { workersByHandle } from './people-by-handle.ts';
import type { Deed } from './policy.ts';

/** Who looked at the own data, what was sent and what was decided: for the person, in sentences. */
export const viewOwnLog = question({
  name: 'audit.view-own-log',
  may: ['client', 'representative'],
  input: z.object({}),
  gather: async ({ actor }) => (actor.kind === 'client' || actor.kind === 'representative' ? actor : null),
  gate: 'own-view',
  read: async (c, _input, actor) => {
    const { client } = actor;
    const { audit } = c.ground;
    const found = await audit.listAbout(c.tx, c.organisation, client, { limit: 200 });
    const workers = await workersByHandle(c);
    const self = await audit.handleOf(c.organisation, client);
    const acting = new Map<string, string>();
    for (const { id, name } of await findRepresentatives(c, client))
      acting.set(await audit.handleOf(c.organisation, id), name);
    // Who acts for somebody has a scope, and a log has none: a representative sees the own deeds only.
    const own = actor.kind === 'representative' ? await audit.handleOf(c.organisation, actor.representative) : null;
    const mine = own === null ? found : found.filter(({ entry }) => entry.actor === own);
    const parties = await partiesOf(c, client);
    const deeds = mine.map(({ entry, detail }): Deed => ({
      at: entry.at,
      action: entry.action,
      outcome: entry.outcome,
      several: entry.subjects.length > 1,
      breakGlass: entry.breakGlass === true,
      ...toldTo(entry.action, detail?.text, parties),
      by: whoOf(entry.actor, { self, workers, acting }),
    }));
    return { answer: deeds, trace: { about: [client] } };
  },
});

/** Names of the parties outside, by the id that the log keeps. */
async function partiesOf(c: Context, client: string): Promise<ReadonlyMap<string, string>> {
  const { activity } = await getPerson(c, client);
  return (await runningActivity(c, activity))?.parties ?? new Map();
}

const toOutside: readonly string[] = ['sharing.share-with-party', 'delivery.send-report'];

/** What the detail of these entries holds is the party, when somebody outside was told something. */
const toldTo = (action: string, detail: string | undefined, parties: ReadonlyMap<string, string>) =>
  detail !== undefined && toOutside.includes(action) ? { party: parties.get(detail) ?? detail } : {};

type Known = { self: string; workers: ReadonlyMap<string, string>; acting: ReadonlyMap<string, string> };

function whoOf(handle: string | undefined, { self, workers, acting }: Known): Deed['by'] {
  if (handle === undefined) return { kind: 'system' };
  if (handle === self) return { kind: 'self' };
  const name = workers.get(handle) ?? acting.get(handle);
  return name === undefined ? { kind: 'former' } : { kind: 'person', name };
}
