import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { memberAmong } from './change-member.ts';
import { forgetContactPerson } from './contacts/contact-person.ts';
import { endMembershipRow } from './members.ts';
import { leavesNoAdministrator, memberRoles } from './policy.ts';
import { endSessions } from './sessions.ts';

/** By an administrator, or by oneself. Sessions in this organisation end with it, at once. */
export const endMembership = action({
  name: 'organisation.end-membership',
  may: memberRoles,
  input: z.object({ membership: z.string() }),
  gather: async (c, { membership }) => {
    if (c.actor.kind !== 'worker') return null;
    const mayEnd = c.actor.roles.includes('administrator') || c.actor.membership === membership;
    return mayEnd ? memberAmong(c, membership) : null;
  },
  gate: 'staff-administration',
  run: async (c, { membership }, { members, member }) => {
    if (leavesNoAdministrator(members, membership, [])) return { refused: 'last-administrator' as const };
    const by = c.actor.kind === 'worker' ? c.actor.account : null;
    await endMembershipRow(c, membership, by);
    await forgetContactPerson(c, membership);
    await endSessions(c.tx, { account: member.account, workingFor: c.organisation });
    return {
      done: { self: member.account === by },
      trace: { about: [member.account], object: { kind: 'membership', id: membership } },
      happened: [{ name: 'member.left', account: member.account, membership }],
    };
  },
});
