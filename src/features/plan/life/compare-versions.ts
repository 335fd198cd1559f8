import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { namesOf } from '../../organisation/index.ts';
import type { PlanDocument } from '../policy.ts';
import { seesDrafts } from '../read-activities.ts';
import { findActivity, findDraft, listVersions } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { listLookedAlong } from './store.ts';

const Which = z
  .union([z.literal('concept'), z.coerce.number().int().min(1)])
  .optional()
  .catch(undefined);
type Which = z.infer<typeof Which>;

export type VersionsPage = {
  id: string;
  title: PlanDocument['title'];
  versions: readonly { version: number; at: Date; by: string; runsFrom: string | null; lookedAlong: string | null }[];
  hasDraft: boolean;
  names: ReadonlyMap<string, string>;
  /** What is compared; null while there is only one. */
  compared: { from: Which; to: Which; before: PlanDocument; after: PlanDocument } | null;
};

/** All versions of a plan, and what any two of them, or the draft, differ in. */
export const compareVersions = question({
  name: 'plan.compare-versions',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid(), van: Which, naar: Which }),
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id);
    const inside = seesDrafts(workerOf(c).roles);
    const draft = activity && inside ? await findDraft(c, id) : undefined;
    const versions = activity ? await listVersions(c, id) : [];
    const newest = draft?.document ?? versions[0]?.document;
    return newest ? { id, inside, draft, versions, newest } : null;
  },
  gate: 'plan-content',
  read: async (c, { van, naar }, { id, inside, draft, versions, newest }) => {
    const looked = inside ? await listLookedAlong(c, id) : new Map<number, string>();
    const all: Which[] = [...(draft ? (['concept'] as const) : []), ...versions.map(({ version }) => version)];
    const documentOf = (which: Which) =>
      which === 'concept' ? draft?.document : versions.find(({ version }) => version === which)?.document;
    const [to, from] = [naar ?? all[0], van ?? all[1]];
    const [before, after] = [documentOf(from), documentOf(to)];
    const answer: VersionsPage = {
      id,
      title: newest.title,
      versions: versions.map(({ version, approvedAt, approvedBy, runsFrom }) => ({
        ...{ version, at: approvedAt, by: approvedBy, runsFrom },
        lookedAlong: looked.get(version) ?? null,
      })),
      hasDraft: draft !== undefined,
      names: await namesOf(
        c,
        versions.map(({ approvedBy }) => approvedBy),
      ),
      compared: before && after ? { from, to, before, after } : null,
    };
    return { answer };
  },
});
