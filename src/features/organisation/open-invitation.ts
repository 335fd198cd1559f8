import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { question } from '../../platform/question.ts';
import { addEnrolment } from './enrolments.ts';
import { findInvitation } from './invitations.ts';
import { namesOf } from './members.ts';
import { newTotpSecret } from './second-factor.ts';
import { findOrganisation } from './store.ts';

const Token = z.object({ token: z.string() });

/** Who has the link sees who invites to what. A wrong, used, withdrawn or expired link is not there, all alike. */
export const showInvitation = question({
  name: 'organisation.show-invitation',
  may: ['visitor'],
  input: Token,
  gather: (c, { token }) => findInvitation(c, { token }),
  gate: 'own-account',
  read: async (c, _, { name, roles, invitedBy }) => {
    const names = await namesOf(c, [invitedBy]);
    const organisation = (await findOrganisation(c))?.name ?? '';
    return { answer: { name, roles, organisation, inviter: names.get(invitedBy) ?? null } };
  },
});

/** Begins a new account with the name and mail address of the invitation. */
export const beginFromInvitation = action({
  name: 'organisation.begin-from-invitation',
  may: ['visitor'],
  input: Token,
  gather: (c, { token }) => findInvitation(c, { token }),
  gate: 'own-account',
  run: async (c, _, { id, name, mail }) => {
    const from = { kind: 'invitation' as const, organisation: c.organisation, invitation: id };
    const token = await addEnrolment(c, { for: from, name, mail, totpSecret: newTotpSecret() });
    return { done: { token }, trace: { object: { kind: 'invitation', id } } };
  },
});
