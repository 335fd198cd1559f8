import type { Context } from '../../../platform/context.ts';
import { togetherSaid } from './deciders.ts';
import { decidingOf, type Subject } from './deciding-of.ts';
import { addDeciderAnswer } from './store.ts';

type Spoken = Subject & {
  client: string;
  /** Who said it; null: the person. */
  representative: string | null;
  answer: 'given' | 'refused' | 'withdrawn';
};

/**
 * What this answer comes to. `alone`: one person decides, so it is what was said. Otherwise what everybody whose yes
 * counts said together: `given` only when all of them did, `refused` as soon as one of them is against.
 */
export async function hearAnswer(c: Context, said: Spoken): Promise<'alone' | 'given' | 'refused' | 'waiting'> {
  const { client, purpose, party } = said;
  const before = await decidingOf(c, client, { purpose, party });
  if (before === null) return 'alone';
  await addDeciderAnswer(c, said);
  const after = await decidingOf(c, client, { purpose, party });
  return after === null ? 'alone' : togetherSaid(after.who, after.deciders);
}
