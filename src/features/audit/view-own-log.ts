import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { findRepresentatives } from '../clients/index.ts';
import { workersByHandle } from './people-by-handle.ts';
import type { Deed } from './policy.ts';

/** Who looked at the own data, what was sent and what was decided: for the person, in sentences. */
export const viewOwnLog = question({
  name: 'audit.view-own-log',
  may: ['client', 'representative'],
  input: z.object({}),
  gather: async ({ actor }) => (actor.kind === 'client' || actor.kind === 'representative' ? actor : null),
  gate: 'own-view',
  read: async (c, _input, { client }) => {
    const { audit } = c.ground;
    const found = await audit.listAbout(c.tx, c.organisation, client, { limit: 200 });
    const workers = await workersByHandle(c);
    const self = await audit.handleOf(c.organisation, client);
    const acting = new Map<string, string>();
    for (const { id, name } of await findRepresentatives(c, client))
      acting.set(await audit.handleOf(c.organisation, id), name);
    const deeds = found.map(({ entry }): Deed => ({
      at: entry.at,
      action: entry.action,
      outcome: entry.outcome,
      several: entry.subjects.length > 1,
      breakGlass: entry.breakGlass === true,
      by: whoOf(entry.actor, { self, workers, acting }),
    }));
    return { answer: deeds, trace: { about: [client] } };
  },
});

type Known = { self: string; workers: ReadonlyMap<string, string>; acting: ReadonlyMap<string, string> };

function whoOf(handle: string | undefined, { self, workers, acting }: Known): Deed['by'] {
  if (handle === undefined) return { kind: 'system' };
  if (handle === self) return { kind: 'self' };
  const name = workers.get(handle) ?? acting.get(handle);
  return name === undefined ? { kind: 'former' } : { kind: 'person', name };
}
