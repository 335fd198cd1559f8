import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { getOrganisation, type Sector } from '../organisation/index.ts';
import { findPlans, type PlansFound, planStates } from './find-plans.ts';
import { mayOwn } from './policy.ts';
import { listTemplatesUsed } from './store.ts';
import { findTemplate, listTemplates, type PlanTemplate } from './templates.ts';
import { workerOf } from './worker-of.ts';

export type ActivitiesPage = PlansFound & { search: string; state: string; mayStart: boolean };

/** Who may see drafts; a worker sees what runs, because that is what binds. */
export const seesDrafts = (roles: readonly string[]): boolean => roles.some((role) => role !== 'worker');

const everyone = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;

/** What an address asks of a list; a word that means nothing asks for nothing. */
const Asked = z.object({
  zoek: z.string().max(200).catch(''),
  stand: z.enum(planStates).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).catch(1),
});

export const readActivities = question({
  name: 'plan.list-activities',
  may: everyone,
  input: Asked,
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c, { zoek: search, stand: state, pagina: page }) => {
    const { roles } = workerOf(c);
    // The draft first: it is where the work is.
    const found = await findPlans(c, { search, state, page }, seesDrafts(roles) ? 'draft-first' : 'running-only');
    return { answer: { ...found, search, state: state ?? '', mayStart: mayOwn(roles) } satisfies ActivitiesPage };
  },
});

export type TemplatesPage = { templates: readonly PlanTemplate[]; country: 'NL' | 'BE'; sector: Sector | null };

/** The templates to start from, those of the own country first. */
export const readTemplates = question({
  name: 'plan.choose-template',
  may: ['process-owner', 'administrator'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const { country, template } = await getOrganisation(c);
    const own = listTemplates(country);
    const others = listTemplates().filter((each) => !own.includes(each));
    // What the organisation began with tells its sector; an empty plan tells nothing.
    const begun = [...(template === null ? [] : [template]), ...(await listTemplatesUsed(c))];
    const known = begun.flatMap((id) => findTemplate(id)?.sector ?? []);
    const sector = known.find((each) => each !== 'anders') ?? null;
    return { answer: { templates: [...own, ...others], country, sector } satisfies TemplatesPage };
  },
});
