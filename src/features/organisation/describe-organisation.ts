import { z } from 'zod';
import { enrolmentStep } from './enrolment-step.ts';
import { OrganisationName } from './policy.ts';

export const describeOrganisation = enrolmentStep({
  name: 'organisation.describe-organisation',
  shape: { name: OrganisationName, country: z.enum(['NL', 'BE']), kind: z.enum(['solo', 'team']) },
  answer: async (_, draft, { name, country, kind }) => ({ ...draft, organisation: { name, country, kind } }),
});
