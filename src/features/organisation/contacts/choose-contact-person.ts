import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { listMembers } from '../members.ts';
import { changeContactPerson } from './contact-person.ts';
import { choosers, reach } from './input.ts';

/** Shown to colleagues and to clients, so phone and mail are those of work and given here on purpose. */
export const chooseContactPerson = action({
  name: 'organisation.choose-contact-person',
  may: choosers,
  input: z.object(reach),
  gather: async (c, { membership }) => {
    const member = (await listMembers(c)).find((one) => one.membership === membership);
    return { member };
  },
  gate: 'staff-administration',
  run: async (c, input, { member }) => {
    if (!member?.roles.includes('privacy-contact')) return { refused: 'no-privacy-contact' as const };
    await changeContactPerson(c, input);
    return { done: {}, trace: { about: [member.account], object: { kind: 'membership', id: input.membership } } };
  },
});
