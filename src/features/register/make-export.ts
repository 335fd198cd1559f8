import { type Context, type Ground } from '../../platform/context.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { mapOfOrganisation } from '../agreements/index.ts';
import { idsOfRunning } from '../plan/index.ts';
import { aboutRegister } from './about.ts';
import type { RegisterEntry } from './entry/entry.ts';
import type { ExportRow } from './exports/export-row.ts';
import { addFile, changeProgress, changeToFailed, findExport } from './exports/store.ts';
import { makeFile } from './files/make-file.ts';
import { readEntries } from './read-entries.ts';

/** Queue of registers that are made into a file after somebody asked for one. */
export const MAKE_EXPORT = 'register.make-export';

/** So many activities are read in one short transaction; each is a step of the progress that the page shows. */
const BATCH = 50;

type Does = <T>(work: (c: Context) => Promise<T>) => Promise<T>;

/** Reads the register in short transactions, makes the file outside any, and keeps it sealed until it ends. */
export async function makeExport(ground: Ground, organisation: string, id: string, signal?: AbortSignal) {
  const actor = { kind: 'system' } as const;
  const does: Does = (work) => inTransaction({ ground, organisation, actor, request: newId(), language: 'nl' }, work);
  const asked = await does((c) => findExport(c, id));
  if (!asked || asked.madeAt !== null) return;
  try {
    await does((c) => changeProgress(c, id, 0));
    const about = await does((c) => aboutRegister({ ...c, now: asked.requestedAt }, asked.language));
    const entries = await readAll(does, asked, about);
    const map =
      asked.format === 'pdf' ? await does((c) => mapOfOrganisation({ ...c, language: asked.language })) : null;
    const file = await makeFile(asked.format, entries, { about, map }, signal);
    await does((c) => addFile(c, id, file));
  } catch (error) {
    await does((c) => changeToFailed(c, id));
    throw error;
  }
}

async function readAll(
  does: Does,
  { id }: ExportRow,
  about: Awaited<ReturnType<typeof aboutRegister>>,
): Promise<RegisterEntry[]> {
  const ids = await does(idsOfRunning);
  const entries: RegisterEntry[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    entries.push(...(await does((c) => readEntries(c, about, batch))));
    await does((c) => changeProgress(c, id, Math.min(at + BATCH, ids.length)));
  }
  return entries;
}
