import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { found, foundedHappening, type Founded } from './found.ts';
import { MailAddress, OrganisationName, PersonName, PhoneNumber } from './policy.ts';

const NewOrganisation = z.object({
  name: OrganisationName,
  country: z.enum(['NL', 'BE']),
  kind: z.enum(['solo', 'team']),
  template: z.string().max(80).nullable().default(null),
  founder: z.object({ name: PersonName, mail: MailAddress, language: z.enum(['nl', 'en']).default('nl') }),
  contact: z.object({ phone: PhoneNumber.nullable(), mail: MailAddress.nullable() }).optional(),
});

/**
 * Makes an organisation without a first run, for the demo: the caller chooses its id (`caller.organisation`).
 * The founder has no password, so nobody can sign in as that person.
 */
export const foundOrganisation = action({
  name: 'organisation.found-organisation',
  may: ['system'],
  input: NewOrganisation,
  gather: async () => ({}),
  gate: 'staff-administration',
  run: async (c, input) => {
    const founded: Founded = await found(c, input);
    const { organisation, account } = founded;
    return {
      done: founded,
      trace: { about: [account], object: { kind: 'organisation', id: organisation } },
      happened: [foundedHappening(founded, input.template)],
    };
  },
});
