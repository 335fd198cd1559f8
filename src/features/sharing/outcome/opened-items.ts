import type { Context } from '../../../platform/context.ts';
import { isOpenWall, listWallOpenings } from '../../clients/index.ts';
import type { Answers } from '../check/answers.ts';
import { towards } from '../check/recipients.ts';

/** One thing that the client wants told back to who referred, in the client's own words, until a day. */
export type OpenedItem = { id: string; item: string; until: Date };

/** What is open in the wall now; asked only where somebody thinks of telling who referred (S2.15). */
export async function openedItems(c: Context, client: string, { to }: Answers): Promise<OpenedItem[]> {
  if (towards(to)?.kind !== 'referrer') return [];
  const open = (await listWallOpenings(c, client)).filter((each) => isOpenWall(each, c.now));
  return open.map(({ id, item, until }) => ({ id, item, until }));
}
