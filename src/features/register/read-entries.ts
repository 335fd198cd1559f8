import type { Context } from '../../platform/context.ts';
import { listRunningDocuments } from '../plan/index.ts';
import { type About, nameEverybody } from './about.ts';
import type { RegisterEntry } from './entry/entry.ts';
import { entryOf } from './entry/entry-of.ts';

/** What the register says about these activities, as far as a plan of theirs runs. */
export async function readEntries(c: Context, about: About, ids: readonly string[]): Promise<RegisterEntry[]> {
  const documents = await listRunningDocuments(c, { ids });
  const nameOf = await nameEverybody(c);
  return documents.map((each) => entryOf(each, about, nameOf));
}
