import { z } from 'zod';
import type { LoggedEntry } from '../../platform/audit/index.ts';
import type { Context } from '../../platform/context.ts';
import { findDecision } from '../../platform/decisions.ts';
import { question } from '../../platform/question.ts';
import { findRepresentatives, getPerson } from '../clients/index.ts';
import { runningActivity } from '../plan/index.ts';
import { guestsOf } from '../rooms/index.ts';
import { linesThatWait, namesForPerson } from '../sharing/index.ts';
import { workersByHandle } from './people-by-handle.ts';
import type { Deed } from './policy.ts';

export type OwnLog = {
  /** Newest first. */
  deeds: Deed[];
  /** For whom a representative acts; null: it is the own log. */
  forName: string | null;
};

/** Who looked at the own data, what was sent and what was decided: for the person, in sentences. */
export const viewOwnLog = question({
  name: 'audit.view-own-log',
  may: ['client', 'representative'],
  input: z.object({}),
  gather: async ({ actor }) => (actor.kind === 'client' || actor.kind === 'representative' ? actor : null),
  gate: 'own-view',
  read: async (c, _input, actor) => {
    const { client } = actor;
    const found = await c.ground.audit.listAbout(c.tx, c.organisation, client, { limit: 200 });
    const acts = actor.kind === 'representative' ? actor.representative : null;
    const self = await c.ground.audit.handleOf(c.organisation, acts ?? client);
    // Who acts for somebody has a scope, and a log has none: a representative sees the own deeds only.
    const seen = acts === null ? found : found.filter(({ entry }) => entry.actor === self);
    const waits = await linesThatWait(c, client, seen);
    const mine = seen.filter((each) => !waits(each));
    const known: Known = {
      ...{ self, workers: await workersByHandle(c), acting: await actingFor(c, client) },
      mayName: await namesForPerson(c, client),
    };
    const { activity, callName } = await getPerson(c, client);
    const parties = (await runningActivity(c, activity))?.parties ?? new Map<string, string>();
    const deeds: Deed[] = [];
    for (const each of mine) deeds.push(await deedOf(c, each, known, parties));
    const answer: OwnLog = { deeds, forName: acts === null ? null : callName };
    return { answer, trace: { about: [client] } };
  },
});

/** Names of whoever acts or acted for the client, and of who talks along about the client, by handle. */
async function actingFor(c: Context, client: string): Promise<ReadonlyMap<string, string>> {
  const { audit } = c.ground;
  const acting = new Map<string, string>();
  for (const { id, name } of await findRepresentatives(c, client)) {
    acting.set(await audit.handleOf(c.organisation, id), name);
  }
  for (const [id, name] of await guestsOf(c, client)) acting.set(await audit.handleOf(c.organisation, id), name);
  return acting;
}

type Known = {
  self: string;
  workers: ReadonlyMap<string, string>;
  acting: ReadonlyMap<string, string>;
  mayName: Awaited<ReturnType<typeof namesForPerson>>;
};

async function deedOf(c: Context, logged: LoggedEntry, known: Known, parties: ReadonlyMap<string, string>) {
  const { entry, detail } = logged;
  const party = await partyOf(c, logged);
  const deed: Deed = {
    at: entry.at,
    action: entry.action,
    outcome: entry.outcome,
    several: entry.subjects.length > 1,
    breakGlass: entry.breakGlass === true,
    ...(party !== undefined && known.mayName(logged, party) && { party: parties.get(party) ?? party }),
    ...(entry.action === 'delivery.hand-over-message' && detail?.text === 'uncertain' && { uncertain: true }),
    by: whoOf(entry, known),
  };
  return deed;
}

const toOutside: readonly string[] = [
  'sharing.record-decision',
  'delivery.send-report',
  'rooms.open-room',
  'rooms.invite-guest',
  'rooms.pass-message',
  'inbox.start-partner-thread',
  'inbox.post-message',
];

/** Id of the party outside: in the detail when it was told something, in the decision when that was held back. */
async function partyOf(c: Context, { entry, detail }: LoggedEntry): Promise<string | undefined> {
  if (!toOutside.includes(entry.action)) return undefined;
  if (entry.outcome !== 'stopped') return detail?.text;
  const decision = entry.decision === undefined ? undefined : await findDecision(c, entry.decision);
  const recipient = decision?.act.recipient;
  return recipient?.kind === 'party' ? recipient.party : undefined;
}

function whoOf({ actor, role }: LoggedEntry['entry'], { self, workers, acting }: Known): Deed['by'] {
  if (actor === undefined) return { kind: role === 'visitor' ? 'link' : 'system' };
  if (actor === self) return { kind: 'self' };
  const name = workers.get(actor) ?? acting.get(actor);
  return name === undefined ? { kind: 'former' } : { kind: 'person', name };
}
