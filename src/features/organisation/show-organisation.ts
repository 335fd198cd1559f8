import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { registered } from '../../platform/registry.ts';
import { listAbsences } from './contacts/absences.ts';
import { findContactPerson } from './contacts/contact-person.ts';
import { listFurtherContacts } from './contacts/further-contacts.ts';
import { getOrganisation } from './get-organisation.ts';
import { listOpenInvitations } from './invitations.ts';
import { listMembers } from './members.ts';
import { memberRoles } from './policy.ts';
import { listTeams } from './store.ts';

/** Who works here and whom to ask. Invitations are for who can withdraw them. */
export const showOrganisation = question({
  name: 'organisation.show-organisation',
  may: memberRoles,
  input: z.object({}),
  gather: async (c) => (c.actor.kind === 'worker' ? { worker: c.actor } : null),
  gate: 'staff-administration',
  read: async (c, _, { worker }) => {
    const administers = worker.roles.includes('administrator');
    const answer = {
      organisation: await getOrganisation(c),
      members: await listMembers(c),
      teams: await listTeams(c),
      invitations: administers ? await listOpenInvitations(c) : [],
      chosenContact: (await findContactPerson(c)) ?? null,
      furtherContacts: await listFurtherContacts(c),
      absences: await listAbsences(c),
      administers,
      mayChooseContact: administers || worker.roles.includes('privacy-contact'),
      ownMembership: worker.membership,
    };
    return { answer };
  },
});

/** The permission matrix, from the registry: what cannot be in it cannot run. */
export const showPermissions = question({
  name: 'organisation.show-permissions',
  may: memberRoles,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'staff-administration',
  read: async () => ({ answer: registered() }),
});
