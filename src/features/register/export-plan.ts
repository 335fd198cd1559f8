import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Block, Document } from '../../platform/document/index.ts';
import type { Context } from '../../platform/context.ts';
import { mapOfActivity } from '../agreements/index.ts';
import { type ActivityPage, inBoth, planBlocks, readActivity } from '../plan/index.ts';
import { mapBlocks } from './files/map-blocks.ts';
import { texts } from './texts.ts';

/**
 * Takes the plan of one activity along as a document: the data map and the ten steps. It shows what the page shows: the
 * draft to those who see drafts, notes to those who see notes. The log has who did, and when.
 */
export const exportPlan = action({
  name: 'register.export-plan',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid(), version: z.string().optional() }),
  gather: async (c, input) => {
    const read = await readActivity.within(c, input);
    return read.kind === 'answer' ? read.answer : null;
  },
  gate: 'plan-content',
  run: async (c, { activity: id }, activity) => ({
    done: await planDocument(c, activity),
    trace: { object: { kind: 'activity', id }, detail: 'pdf' },
  }),
});

async function planDocument(c: Context, activity: ActivityPage): Promise<Document> {
  const { language, now: madeAt } = c;
  const { kind, version, document } = activity.shown;
  const summary = inBoth(document.summary)[language];
  return {
    title: inBoth(document.title)[language],
    ...(summary === '' ? {} : { subtitle: summary }),
    language,
    madeAt,
    organisation: activity.organisation,
    version: kind === 'draft' ? `${version} (${texts.draft[language].toLowerCase()})` : String(version),
    blocks: [...(kind === 'running' ? await mapOf(c, activity.id) : []), ...planBlocks(activity, language)],
  };
}

/** Only of what runs: the map shows what happens, and a draft does not happen yet. */
async function mapOf(c: Context, id: string): Promise<Block[]> {
  const model = await mapOfActivity(c, id);
  return model === null ? [] : mapBlocks(model, c.language);
}
