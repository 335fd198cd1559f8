import type { Context } from '../../platform/context.ts';
import { listOpenQuestions } from './store.ts';
import { speakerFor, speaksAbout } from './who-speaks.ts';

/** How many questions wait behind a link for the person, or for one who acts for the person and within that scope. */
export async function countOpenQuestions(
  c: Context,
  client: string,
  representative: string | null = null,
): Promise<number> {
  const speaker = await speakerFor(c, client, representative);
  if (!speaker) return 0;
  const open = await listOpenQuestions(c, client, speaker);
  return open.filter((question) => speaksAbout(speaker, question)).length;
}
