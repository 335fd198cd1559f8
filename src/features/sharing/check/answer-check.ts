import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { Answers } from './answers.ts';
import { type Desk, gatherNamed, gatherNameless, groundsFor } from './desk.ts';
import { eitherAction } from './either.ts';
import { missingOn } from './missing.ts';
import { pageAfter, type PageName, pageNames } from './pages.ts';
import { readPage } from './read-page.ts';
import { settleInvolved } from './settle-involved.ts';
import { changeCheck } from './store.ts';

export const Answered = z.looseObject({ check: z.uuid(), page: z.enum(pageNames) });
type Answered = z.infer<typeof Answered>;

/** `next` null: everything is there to weigh. */
export type Kept = { complete: boolean; next: PageName | null };

/** What was typed is kept at once, also when the page still waits for something: nobody types twice. */
async function keep(c: Context, { page, ...form }: Answered, { check, activity }: Desk): Promise<Kept> {
  const said = Answers.parse({ ...check.answers, ...readPage(page, form, check.answers) });
  const answers = await settleInvolved(c, check.client, said);
  await changeCheck(c, check, answers);
  const complete = missingOn(page, answers, groundsFor(c, activity, answers)).length === 0;
  return { complete, next: complete ? pageAfter(page, answers) : page };
}

const answerNamed = action({
  name: 'sharing.answer-check',
  may: ['worker'],
  input: Answered,
  gather: (c, { check }) => gatherNamed(c, check),
  gate: (_c, _input, { question }) => question,
  run: async (c, input, desk) => ({ done: await keep(c, input, desk), trace: { about: [desk.check.client!] } }),
});

const answerNameless = action({
  name: 'sharing.answer-nameless-check',
  may: ['worker'],
  input: Answered,
  gather: (c, { check }) => gatherNameless(c, check),
  gate: 'nobody-named',
  run: async (c, input, desk) => ({ done: await keep(c, input, desk) }),
});

export const answerCheck = eitherAction(answerNamed, answerNameless);
