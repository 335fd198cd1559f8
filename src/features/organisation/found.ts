import type { Context, Happening, Language } from '../../platform/context.ts';
import { INSTALLATION } from '../../platform/vault/index.ts';
import { addAccount, findAccountByMail, mailIndexOf } from './accounts.ts';
import { changeContactPerson } from './contacts/contact-person.ts';
import { addMembership } from './members.ts';
import { founderRoles } from './policy.ts';
import { addOrganisation, type NewOrganisation } from './store.ts';

export type Founding = NewOrganisation & {
  founder: { name: string; mail: string; language: Language };
  contact?: { phone: string | null; mail: string | null } | undefined;
};

export type Founded = { organisation: string; account: string; membership: string };

/** Makes the organisation of this context with its first person, who is also whom to ask about privacy. */
export async function found(c: Context, { founder, contact, ...organisation }: Founding): Promise<Founded> {
  await c.ground.vault.createOrganisation(INSTALLATION);
  await addOrganisation(c, organisation);
  const known = await findAccountByMail(c.tx, await mailIndexOf(c.ground, founder.mail));
  const account = known ?? (await addAccount(c, founder));
  if (!account) throw new Error('Two accounts with one mail address were made at the same moment.');
  const membership = await addMembership(c, { account, roles: founderRoles(organisation.kind), team: null });
  if (!membership) throw new Error('A new organisation has a member already.');
  await changeContactPerson(c, { membership, phone: contact?.phone ?? null, mail: contact?.mail ?? null });
  return { organisation: c.organisation, account, membership };
}

/** `template` is empty when none was chosen. */
export const foundedHappening = ({ organisation, account }: Founded, template: string | null): Happening => ({
  name: 'organisation.founded',
  organisation,
  account,
  template: template ?? '',
});
