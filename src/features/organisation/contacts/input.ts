import { z } from 'zod';
import { MailAddress, PhoneNumber } from '../policy.ts';

export const choosers = ['administrator', 'privacy-contact'] as const;

const orNothing = <T extends z.ZodType<string>>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? value : null), schema.nullable());

/** Who, and how this person is reached at work. */
export const reach = { membership: z.string(), phone: orNothing(PhoneNumber), mail: orNothing(MailAddress) };
