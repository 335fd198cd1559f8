import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { listMembers } from './members.ts';
import { OrganisationName } from './policy.ts';
import { changeOrganisationRow, lockOrganisation } from './store.ts';

/** The country stays: the law of the plan hangs on it. */
export const changeOrganisation = action({
  name: 'organisation.change-organisation',
  may: ['administrator'],
  input: z.object({ name: OrganisationName, kind: z.enum(['solo', 'team']) }),
  gather: async (c) => {
    await lockOrganisation(c);
    return { members: await listMembers(c) };
  },
  gate: 'staff-administration',
  run: async (c, input, { members }) => {
    if (input.kind === 'solo' && members.length > 1) return { refused: 'more-people' as const };
    await changeOrganisationRow(c, input);
    return { done: {}, trace: { object: { kind: 'organisation', id: c.organisation } } };
  },
});
