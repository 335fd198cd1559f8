import { type Caller, inTransaction } from '../../../platform/shell.ts';
import type { Help, View } from '../../../ui/index.ts';
import { findRepresentatives, getPerson } from '../../clients/index.ts';
import { getOrganisation } from '../../organisation/index.ts';

/** Who visits and whom this person can call, for the frame around the pages of a client. */
export async function describeClient(caller: Caller): Promise<{ who: View['who']; help: Help | null }> {
  const { actor } = caller;
  if (actor.kind !== 'client' && actor.kind !== 'representative') return { who: null, help: null };
  return inTransaction(caller, async (c) => {
    const { name: organisationName, contact } = await getOrganisation(c);
    const acting = actor.kind === 'client' ? [] : await findRepresentatives(c, actor.client);
    const representative = acting.find(({ id }) => actor.kind === 'representative' && id === actor.representative);
    const name = representative?.name ?? (await getPerson(c, actor.client)).callName;
    return { who: { name, roleText: '', organisationName, signOutPath: '/mijn/afmelden' }, help: contact };
  });
}
