import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { addInvitation } from './invitations.ts';
import { MailAddress, PersonName, Roles, whyNotTheseRoles } from './policy.ts';
import { OwnTeam } from './own-team.ts';
import { listTeams, lockOrganisation } from './store.ts';

/**
 * Answers with a token, once: the inviter hands the link over. The answer is the same whether or not the mail address
 * has an account, because nobody looks.
 */
export const inviteMember = action({
  name: 'organisation.invite-member',
  may: ['administrator'],
  input: z.object({ name: PersonName, mail: MailAddress, roles: Roles, team: OwnTeam }),
  gather: async (c, { team }) => {
    const kind = await lockOrganisation(c);
    return team === null || (await listTeams(c)).some(({ id }) => id === team) ? { kind } : null;
  },
  gate: 'staff-administration',
  run: async (c, input, { kind }) => {
    if (kind === 'solo') return { refused: 'solo' as const };
    const obstacle = whyNotTheseRoles(input.roles, kind);
    if (obstacle) return { refused: obstacle };
    const invitedBy = c.actor.kind === 'worker' ? c.actor.account : c.organisation;
    const { id, token } = await addInvitation(c, { ...input, invitedBy });
    return {
      done: { token, name: input.name },
      trace: { object: { kind: 'invitation', id } },
      happened: [{ name: 'member.invited', invitation: id, account: invitedBy }],
    };
  },
});
