import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { findRepresentatives, gateQuestion, getPerson, listCarers } from '../../clients/index.ts';
import type { KnownPerson } from '../../deidentification/index.ts';
import { listMembers } from '../../organisation/index.ts';
import { actOfPreparing } from '../../sharing/index.ts';
import { findCase, type RememberedCase } from '../keys/store.ts';

/** Who is known before a text is read, and what earlier texts of the case called them. */
export type Around = { known: readonly KnownPerson[]; remembered: RememberedCase | null };

const colleagues = async (c: Context): Promise<KnownPerson[]> =>
  (await listMembers(c)).map(({ name }) => ({ name, role: 'worker' as const }));

/** For a text that belongs to no file of ours: colleagues are the only people we know by name. */
export const lookAtText = question({
  name: 'pseudonyms.look-at-text',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'checked-text',
  read: async (c): Promise<{ answer: Around }> => ({ answer: { known: await colleagues(c), remembered: null } }),
});

/** Looking at who it is about, under the purpose that the work rests on. Null: not there, or not for this actor. */
export async function gatherClient(c: Context, client: string) {
  const scope = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
  const asked = scope && (await gateQuestion(c, client, actOfPreparing(scope.plan)));
  return asked && { asked };
}

/** For a text about a client: everybody whom the file knows by name. Looking at who that is, is an act. */
export const lookForClient = question({
  name: 'pseudonyms.look-for-client',
  may: ['worker'],
  input: z.object({ client: z.uuid() }),
  gather: (c, { client }) => gatherClient(c, client),
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client }) => {
    const answer: Around = { known: await knownAround(c, client), remembered: await findCase(c, client) };
    return { answer, trace: { about: [client] } };
  },
});

/** The client first, then who stands close, then who works here. */
export async function knownAround(c: Context, client: string): Promise<KnownPerson[]> {
  const [person, representatives, carers, workers] = await Promise.all([
    getPerson(c, client),
    findRepresentatives(c, client),
    listCarers(c, client),
    colleagues(c),
  ]);
  const aliases = person.callName === '' ? [] : [person.callName];
  return [
    { name: person.name, aliases, role: 'client' },
    ...representatives.map(({ name }) => ({ name, role: 'family' as const })),
    ...carers.map(({ name, relation }) => ({ name, relation, role: 'carer' as const })),
    ...workers,
  ];
}
