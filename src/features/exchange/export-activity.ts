import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { gatherActivity } from './gather-activity.ts';
import { asText, exportNames, writers } from './write-formats.ts';

export type ExportedFile = { name: string; type: string; body: string };

/** An activity as a file in an open format. An action, because handing out is an act: it stands in the log. */
export const exportActivity = action({
  name: 'exchange.export-activity',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({
    activity: z.uuid(),
    formaat: z.enum(exportNames),
    /** The notes of the steps may hold names: they go along only when somebody asks. */
    notities: z.literal('ja').optional(),
  }),
  gather: async (c, { activity }) => (await gatherActivity(c, activity)) ?? null,
  gate: 'plan-content',
  run: async (_c, { activity, formaat, notities }, { carried, making }) => {
    const { end, type, write } = writers[formaat];
    const asked = notities === 'ja' ? carried : { ...carried, notes: [] };
    const body = asText(write(asked, making).value);
    const done: ExportedFile = { name: `${fileName(carried.content.title.nl)}${end}`, type, body };
    return { done, trace: { object: { kind: 'activity', id: activity }, detail: formaat } };
  },
});

/** A name that every computer takes: letters, digits and hyphens. */
export function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.slice(0, 60) || 'activiteit';
}
