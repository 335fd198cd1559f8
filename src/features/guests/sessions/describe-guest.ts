import { type Caller, inTransaction } from '../../../platform/shell.ts';
import type { Help, View } from '../../../ui/index.ts';
import { getOrganisation } from '../../organisation/index.ts';
import { findGuests } from '../store.ts';

/** Who is in and whom this person can call, for the frame around the pages of a guest. */
export async function describeGuest(caller: Caller): Promise<{ who: View['who']; help: Help | null }> {
  const { actor } = caller;
  if (actor.kind !== 'guest') return { who: null, help: null };
  return inTransaction(caller, async (c) => {
    const { name: organisationName, contact } = await getOrganisation(c);
    const name = (await findGuests(c, [actor.guest])).get(actor.guest)?.name ?? '';
    return { who: { name, roleText: '', organisationName, signOutPath: '/gast/afmelden' }, help: contact };
  });
}
