import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { deciders, testRole } from '../role-test.ts';
import { party, words } from '../party-input.ts';
import { findParty } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { addRoleTest, changeParty } from './store.ts';

const YesNo = z.enum(['yes', 'no']);

/** Five questions about who decides. The role that follows is the role of the party from now on (AVG 4(7), 26, 28). */
export const testPartyRole = action({
  name: 'agreements.test-role',
  may: keepers,
  input: z.object({
    partij: party,
    waarom: z.enum(deciders),
    hoe: z.enum(deciders),
    opdracht: YesNo,
    eigendoel: YesNo,
    eigentaak: YesNo,
    toelichting: words,
  }),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { waarom, hoe, opdracht, eigendoel, eigentaak, toelichting }, { id: of }) => {
    const answers = { why: waarom, how: hoe, instructions: opdracht, ownPurpose: eigendoel, ownTask: eigentaak };
    const { role } = testRole(answers);
    const id = await addRoleTest(c, of, { answers, role, note: toelichting });
    await changeParty(c, of, { role });
    return { done: { party: of, role }, trace: { object: { kind: 'party-role-test', id } } };
  },
});
