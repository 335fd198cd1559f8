import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { forgetContactPerson } from './contacts/contact-person.ts';
import { changeMembership, listMembers } from './members.ts';
import { OwnTeam } from './own-team.ts';
import { leavesNoAdministrator, Roles, whyNotTheseRoles } from './policy.ts';
import { listTeams, lockOrganisation } from './store.ts';

/** One member among all, locked against other changes; null when not here. */
export async function memberAmong(c: Context, membership: string) {
  const kind = await lockOrganisation(c);
  const members = await listMembers(c);
  const member = members.find((one) => one.membership === membership);
  return member ? { kind, members, member } : null;
}

const isOwn = ({ actor }: Context, membership: string): boolean =>
  actor.kind === 'worker' && actor.membership === membership;

/**
 * Whether these roles and this team show files of clients that were closed before. An administrator may not give that
 * to himself: reading a file always takes a second person (T-21).
 */
const opensClients = (before: Seat, after: Seat): boolean =>
  after.roles.includes('worker') && (!before.roles.includes('worker') || after.team !== before.team);

type Seat = { roles: readonly string[]; team: string | null };

/** New roles and team hold from the next page that this person opens. */
export const changeMember = action({
  name: 'organisation.change-member',
  may: ['administrator'],
  input: z.object({ membership: z.string(), roles: Roles, team: OwnTeam }),
  gather: async (c, { membership, team }) => {
    const known = team === null || (await listTeams(c)).some(({ id }) => id === team);
    return known ? memberAmong(c, membership) : null;
  },
  gate: 'staff-administration',
  run: async (c, { membership, roles, team }, { kind, members, member }) => {
    const obstacle = whyNotTheseRoles(roles, kind);
    if (obstacle) return { refused: obstacle };
    if (leavesNoAdministrator(members, membership, roles)) return { refused: 'last-administrator' as const };
    if (kind === 'team' && isOwn(c, membership) && opensClients(member, { roles, team })) {
      return { refused: 'own-access' as const };
    }
    await changeMembership(c, membership, { roles, team });
    if (!roles.includes('privacy-contact')) await forgetContactPerson(c, membership);
    return {
      done: {},
      trace: {
        about: [member.account],
        object: { kind: 'membership', id: membership },
        detail: `${member.roles.join('+')} → ${roles.join('+')}`,
      },
      happened: [{ name: 'member.changed', account: member.account, membership }],
    };
  },
});
