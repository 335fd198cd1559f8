import { z } from 'zod';
import { carerEntries } from './features/clients/index.ts';
import { covenantEntries } from './features/covenants/index.ts';
import { findGuests, type GuestEntry, listAccesses } from './features/guests/index.ts';
import { guestRooms } from './features/rooms/index.ts';
import { threadEntries } from './features/inbox/index.ts';
import { getOrganisation, namesOf } from './features/organisation/index.ts';
import type { Context } from './platform/context.ts';
import { question } from './platform/question.ts';

/** What waits for a guest, by feature; each asks its own gate. A feature that invites guests adds its line. */
const sources: readonly ((c: Context) => Promise<GuestEntry[]>)[] = [
  carerEntries,
  guestRooms,
  threadEntries,
  covenantEntries,
];

/** The first page of somebody without an account: who invited, and what waits. */
export const listGuestEntries = question({
  name: 'guests.list-entries',
  may: ['guest'],
  input: z.object({}),
  gather: async ({ actor }) => (actor.kind === 'guest' ? actor : null),
  gate: 'own-doors',
  read: async (c, _input, { guest: id }) => {
    const guest = (await findGuests(c, [id])).get(id)!;
    const newest = (await listAccesses(c, { guest: id })).find(({ state, givenBy }) => state === 'open' && givenBy);
    const names = await namesOf(c, newest?.givenBy ? [newest.givenBy] : []);
    const entries: GuestEntry[] = [];
    // One after the other: they share a transaction.
    for (const source of sources) entries.push(...(await source(c)));
    const invitedBy = (newest?.givenBy && names.get(newest.givenBy)) ?? null;
    const { name: organisation } = await getOrganisation(c);
    return { answer: { name: guest.name, organisation, invitedBy, entries }, trace: { about: [id] } };
  },
});
