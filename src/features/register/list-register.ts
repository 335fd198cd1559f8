import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { listMembers } from '../organisation/index.ts';
import { findPlans, type PlansFound, planBases, planStates } from '../plan/index.ts';

export const readers = ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;

/** What an address asks of the list; a word that means nothing asks for nothing. */
const Asked = z.object({
  zoek: z.string().max(200).catch(''),
  stand: z.enum(planStates).optional().catch(undefined),
  eigenaar: z.uuid().optional().catch(undefined),
  grondslag: z.enum(planBases).optional().catch(undefined),
  bijzonder: z.literal('ja').optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).catch(1),
});
export type RegisterAsked = z.output<typeof Asked>;

export type RegisterPage = PlansFound & {
  asked: RegisterAsked;
  owners: readonly { account: string; name: string }[];
};

/** The register as a list: what runs, and drafts that never ran, fifty at a time. */
export const listRegister = question({
  name: 'register.list-register',
  may: readers,
  input: Asked,
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c, asked) => {
    const { zoek: search, stand: state, eigenaar: owner, grondslag: basis, bijzonder, pagina: page } = asked;
    const special = bijzonder === 'ja';
    const found = await findPlans(c, { search, state, owner, basis, special, page }, 'running-first');
    const owners = (await listMembers(c))
      .filter(({ roles }) => roles.some((role) => role === 'process-owner' || role === 'administrator'))
      .map(({ account, name }) => ({ account, name }));
    return { answer: { ...found, asked, owners } satisfies RegisterPage };
  },
});
