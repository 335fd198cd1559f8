import { enrolmentStep } from './enrolment-step.ts';
import { MailAddress, PersonName } from './policy.ts';

/** Who it is. Whether the mail address has an account already is not said here. */
export const giveName = enrolmentStep({
  name: 'organisation.give-name',
  shape: { name: PersonName, mail: MailAddress },
  answer: async (_, draft, { name, mail }) => ({ ...draft, name, mail }),
});
