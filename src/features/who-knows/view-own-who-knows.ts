import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { findRepresentatives } from '../clients/index.ts';
import { getOrganisation } from '../organisation/index.ts';
import { gatherWhoKnows, type ShownTo, type WhoKnows } from './gathering/who-knows.ts';

export type OwnWhoKnows = WhoKnows & { organisation: string; forSomebodyElse: boolean };

type Looker = { client: string; shown: ShownTo };

/** The person sees everybody; who acts for the person what the scope covers. Carers and partners see nothing of it. */
async function lookerOf({ actor, ...c }: Context): Promise<Looker | null> {
  if (actor.kind === 'client') return { client: actor.client, shown: { kind: 'person' } };
  if (actor.kind !== 'representative') return null;
  const acting = await findRepresentatives({ actor, ...c }, actor.client);
  const own = acting.find(({ id, state }) => id === actor.representative && state === 'in-force');
  return own ? { client: actor.client, shown: { kind: 'representative', id: own.id, scope: own.scope } } : null;
}

/** Who knows what about oneself, in sentences; what waits for somebody's safety is not in it yet. */
export const viewOwnWhoKnows = question({
  name: 'knowing.view-own-who-knows',
  may: ['client', 'representative'],
  input: z.object({}),
  gather: lookerOf,
  gate: 'own-view',
  read: async (c, _input, { client, shown }) => {
    const known = await gatherWhoKnows(c, client, shown);
    const organisation = (await getOrganisation(c)).name;
    const answer = known && { ...known, organisation, forSomebodyElse: shown.kind === 'representative' };
    return { answer, trace: { about: [client] } };
  },
});
