import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { changeLanguageOf } from './accounts.ts';
import { ownAccount } from './own-account.ts';
import { memberRoles } from './policy.ts';

/** The language that is chosen at sign-in. */
export const changeLanguage = action({
  name: 'organisation.change-language',
  may: memberRoles,
  input: z.object({ language: z.enum(['nl', 'en']) }),
  gather: async (c) => ownAccount(c),
  gate: 'own-account',
  run: async (c, { language }, { account }) => {
    await changeLanguageOf(c.tx, account, language);
    return { done: { language }, trace: { about: [account] } };
  },
});
