import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { DataMapModel } from '../../ui/index.ts';
import { mapOfOrganisation } from '../agreements/index.ts';
import { idsOfRunning } from '../plan/index.ts';
import { type About, aboutRegister } from './about.ts';
import type { RegisterEntry } from './entry/entry.ts';
import { addExport } from './exports/store.ts';
import { readEntries } from './read-entries.ts';
import { type FileFormat, fileFormats } from './tables.ts';
import { MAKE_EXPORT } from './make-export.ts';

/** So many activities are made into a file while somebody waits: about a second. */
export const AT_ONCE = 60;

export type Exported =
  | { kind: 'now'; format: FileFormat; entries: readonly RegisterEntry[]; about: About; map: DataMapModel | null }
  /** A job makes it; `id` is where to look how far it is. */
  | { kind: 'later'; id: string };

/** Takes the register along: all activities that run. The log has who did, and when. */
export const exportRegister = action({
  name: 'register.export-register',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ vorm: z.enum(fileFormats) }),
  gather: async (c) => ({ ids: await idsOfRunning(c) }),
  gate: 'plan-content',
  run: async (c, { vorm: format }, { ids }) => {
    if (ids.length === 0) return { refused: 'nothing' as const };
    const trace = (id: string) => ({ object: { kind: 'register', id }, detail: format });
    if (ids.length <= AT_ONCE) {
      const about = await aboutRegister(c);
      const map = format === 'pdf' ? await mapOfOrganisation(c) : null;
      const done: Exported = { kind: 'now', format, about, map, entries: await readEntries(c, about, ids) };
      return { done, trace: trace(c.organisation) };
    }
    if (c.actor.kind !== 'worker') throw new Error('Only somebody who works here takes the register along.');
    const id = await addExport(c, { format, total: ids.length, by: c.actor.account });
    await c.ground.jobs.enqueue(c.tx, MAKE_EXPORT, { organisation: c.organisation, export: id });
    return { done: { kind: 'later', id } as Exported, trace: trace(id) };
  },
});
