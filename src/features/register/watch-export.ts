import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import type { ExportRow } from './exports/export-row.ts';
import { findExport, findFile } from './exports/store.ts';
import { type File, fileOf } from './files/make-file.ts';

const readers = ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;

const Which = z.object({ export: z.uuid() });

/** Only for who asked for it. */
async function ownExport(c: Context, id: string): Promise<ExportRow | null> {
  const found = await findExport(c, id);
  return found && c.actor.kind === 'worker' && found.requestedBy === c.actor.account ? found : null;
}

/** How far a file is. */
export const watchExport = question({
  name: 'register.watch-export',
  may: readers,
  input: Which,
  gather: (c, { export: id }) => ownExport(c, id),
  gate: 'plan-content',
  read: async (_c, _input, row) => ({ answer: row }),
});

/** The file itself, as often as one likes until it ends. */
export const fetchExport = question({
  name: 'register.fetch-export',
  may: readers,
  input: Which,
  gather: async (c, { export: id }) => {
    const row = await ownExport(c, id);
    const body = row && (await findFile(c, id));
    return row && body ? { row, body } : null;
  },
  gate: 'plan-content',
  read: async (_c, _input, { row, body }) => ({ answer: fileOf(body, row.format, row.requestedAt) satisfies File }),
});
