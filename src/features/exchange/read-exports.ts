import { z } from 'zod';
import { question } from '../../platform/question.ts';
import type { Text } from '../../ui/index.ts';
import type { Finding } from './finding.ts';
import { gatherActivity } from './gather-activity.ts';
import { readDrafts } from './read-drafts.ts';
import { type ExportName, exportNames, writeAs } from './write-formats.ts';

export type ExportsPage = {
  activity: string;
  title: Text;
  hasNotes: boolean;
  /** What came with the file of this activity and has no place in the plan; it is kept. */
  kept: readonly Finding[];
  /** For each format: what does not fit in it. */
  formats: readonly { name: ExportName; notCarried: readonly Finding[] }[];
};

/** In which formats an activity can be taken along, and what does not fit in each. */
export const readExports = question({
  name: 'exchange.read-exports',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid() }),
  gather: async (c, { activity }) => (await gatherActivity(c, activity)) ?? null,
  gate: 'plan-content',
  read: async (_c, { activity }, { carried, making }) => {
    const formats = exportNames.map((name) => ({ name, notCarried: writeAs(name, carried, making).notCarried }));
    const { title, country } = carried.content;
    const [came] = carried.origin ? readDrafts(carried.origin, { country }).drafts : [];
    const answer: ExportsPage = {
      activity,
      title,
      hasNotes: carried.notes.length > 0,
      kept: came?.notCarried ?? [],
      formats,
    };
    return { answer };
  },
});
