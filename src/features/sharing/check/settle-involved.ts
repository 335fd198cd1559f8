import type { Context } from '../../../platform/context.ts';
import { listInvolved } from '../../clients/index.ts';
import type { Answers } from './answers.ts';
import { towards } from './recipients.ts';

/**
 * Whether a colleague works on this matter shows from the record: the own caseload, or the team. What somebody answers
 * can only make it stricter, or the content of a file would go to anybody who is called a colleague (S3.4, AVG 29).
 */
export async function settleInvolved(c: Context, client: string | null, answers: Answers): Promise<Answers> {
  const claimed = towards(answers.to)?.kind === 'colleague' && answers.involved === 'yes' && answers.colleague !== '';
  if (!claimed || client === null || (await worksOn(c, client, answers.colleague))) return answers;
  return { ...answers, involved: 'no' };
}

/** Also later: who left the team or the caseload hears nothing any more. */
export const worksOn = async (c: Context, client: string, colleague: string): Promise<boolean> =>
  (await listInvolved(c, client)).includes(colleague);
