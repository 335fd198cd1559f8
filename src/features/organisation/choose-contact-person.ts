import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { changeContactPerson } from './contact-person.ts';
import { listMembers } from './members.ts';
import { MailAddress, PhoneNumber } from './policy.ts';

const orNothing = <T extends z.ZodType<string>>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? value : null), schema.nullable());

/** Shown to colleagues and to clients, so phone and mail are those of work and given here on purpose. */
export const chooseContactPerson = action({
  name: 'organisation.choose-contact-person',
  may: ['administrator', 'privacy-contact'],
  input: z.object({ membership: z.string(), phone: orNothing(PhoneNumber), mail: orNothing(MailAddress) }),
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
