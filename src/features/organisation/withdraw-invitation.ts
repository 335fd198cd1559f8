import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { isId } from '../../platform/ids.ts';
import { closeInvitation, findInvitation } from './invitations.ts';

/** The link stops working at once. */
export const withdrawInvitation = action({
  name: 'organisation.withdraw-invitation',
  may: ['administrator'],
  input: z.object({ invitation: z.string().refine(isId) }),
  gather: (c, { invitation }) => findInvitation(c, { id: invitation }),
  gate: 'staff-administration',
  run: async (c, _, { id }) => {
    await closeInvitation(c, id, 'withdrawn_at');
    return { done: {}, trace: { object: { kind: 'invitation', id } } };
  },
});
