import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { addAccount, findAccountByMail, mailIndexOf } from './accounts.ts';
import { addMembership } from './members.ts';
import { MailAddress, PersonName, Roles, whyNotTheseRoles } from './policy.ts';
import { listTeams, lockOrganisation } from './store.ts';

const NewMember = z.object({
  name: PersonName,
  mail: MailAddress,
  language: z.enum(['nl', 'en']).default('nl'),
  roles: Roles,
  team: z.string().nullable().default(null),
});

/** A colleague without an invitation, for the demo. Without a password nobody can sign in as that person. */
export const addMember = action({
  name: 'organisation.add-member',
  may: ['system'],
  input: NewMember,
  gather: async (c, { team }) => {
    const kind = await lockOrganisation(c);
    const known = team === null || (await listTeams(c)).some(({ id }) => id === team);
    return known ? { kind } : null;
  },
  gate: 'staff-administration',
  run: async (c, { roles, team, ...person }, { kind }) => {
    const obstacle = whyNotTheseRoles(roles, kind);
    if (obstacle) return { refused: obstacle };
    const known = await findAccountByMail(c.tx, await mailIndexOf(c.ground, person.mail));
    const account = known ?? (await addAccount(c, person));
    const membership = account && (await addMembership(c, { account, roles, team }));
    if (!account || !membership) return { refused: 'works-here-already' as const };
    return {
      done: { account, membership },
      trace: { about: [account], object: { kind: 'membership', id: membership } },
      happened: [{ name: 'member.joined', account, membership }],
    };
  },
});
