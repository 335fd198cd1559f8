import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { getOrganisation, namesOf } from '../organisation/index.ts';
import { mayOwn, type PlanDocument } from './policy.ts';
import { listActivityRows, listPlans } from './store.ts';
import { listTemplates, type PlanTemplate } from './templates.ts';
import { workerOf } from './worker-of.ts';

export type ActivityCard = {
  id: string;
  document: PlanDocument;
  ownerName: string | null;
  /** The version that runs, or null before the first approval. */
  version: number | null;
  /** Somebody works on a next version. */
  draft: boolean;
};
export type ActivitiesPage = { cards: readonly ActivityCard[]; mayStart: boolean };

/** Who may see drafts; a worker sees what runs, because that is what binds. */
export const seesDrafts = (roles: readonly string[]): boolean => roles.some((role) => role !== 'worker');

const everyone = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;

export const readActivities = question({
  name: 'plan.list-activities',
  may: everyone,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const { roles } = workerOf(c);
    const rows = await listActivityRows(c);
    const { drafts, running } = await listPlans(c);
    const names = await namesOf(
      c,
      rows.flatMap(({ owner }) => owner ?? []),
    );
    const cards = rows.flatMap(({ id, owner }): ActivityCard[] => {
      const draft = seesDrafts(roles) ? drafts.get(id) : undefined;
      const version = running.get(id);
      // The draft first: it is where the work is.
      const document = draft?.document ?? version?.document;
      if (!document) return [];
      const ownerName = owner === null ? null : (names.get(owner) ?? null);
      return [{ id, document, ownerName, version: version?.version ?? null, draft: draft !== undefined }];
    });
    return { answer: { cards, mayStart: mayOwn(roles) } satisfies ActivitiesPage };
  },
});

export type TemplatesPage = { templates: readonly PlanTemplate[]; country: 'NL' | 'BE' };

/** The templates to start from, those of the own country first. */
export const readTemplates = question({
  name: 'plan.choose-template',
  may: ['process-owner', 'administrator'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const { country } = await getOrganisation(c);
    const own = listTemplates(country);
    const others = listTemplates().filter((each) => !own.includes(each));
    return { answer: { templates: [...own, ...others], country } satisfies TemplatesPage };
  },
});
