import type { Caller } from '../../platform/shell.ts';
import type { Help, View } from '../../ui/index.ts';
import { getAccount } from './accounts.ts';
import { contactFor } from './contacts/contact-for.ts';
import { findOrganisation } from './store.ts';
import { nameRoles } from './role-names.ts';

/** Who is signed in, and whom that person can ask, for the frame around every page. */
export async function describeWorker(caller: Caller): Promise<{ who: View['who']; help: Help | null }> {
  const { actor, ground, organisation, language } = caller;
  if (actor.kind !== 'worker') return { who: null, help: null };
  return ground.database.withOrganisation(organisation, async (tx) => {
    const c = { ground, tx, organisation };
    const [{ name }, found, contact] = await Promise.all([
      getAccount(c, actor.account),
      findOrganisation(c),
      contactFor(c, actor.membership),
    ]);
    const organisationName = found?.name ?? '';
    const roleText = nameRoles(actor.roles, language);
    const paths = { accountPath: '/account', signOutPath: '/afmelden' };
    return { who: { name, roleText, organisationName, ...paths }, help: contact };
  });
}
