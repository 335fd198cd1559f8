import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { addDays } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import { type CheckPage, gatherNamed, gatherNameless, groundsFor, readDesk } from '../check/desk.ts';
import type { Answers } from '../check/answers.ts';
import { eitherQuestion } from '../check/either.ts';
import { firstUnanswered } from '../check/missing.ts';
import type { PageName } from '../check/pages.ts';
import { towards } from '../check/recipients.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { listShareDecisions } from '../decisions/store.ts';
import { type Doubts, doubtsAbout } from '../doubt/was-advised.ts';
import { recipientOf } from '../record/decision-of.ts';
import { ladder } from '../weighing/ladder.ts';
import { weigh, type Weighing } from '../weighing/weigh.ts';
import { type OpenedItem, openedItems } from './opened-items.ts';
import { weighDesk } from './weigh-desk.ts';
import { carersToAsk } from './with-carers.ts';

export type OutcomePage = CheckPage & {
  weighing: Weighing;
  /** What was decided lately about the same person and recipient, by whoever: newest first. */
  earlier: readonly ShareDecision[];
  /** The page that still waits for an answer; null: it can be decided. */
  open: PageName | null;
  /** Carers whom it is about as well, and who did not say yes. */
  carersToAsk: readonly { id: string; name: string }[];
  /** What the client opened in the wall around who referred. */
  opened: readonly OpenedItem[];
  /** What was asked of others about this check, with their answers. */
  doubts: Doubts;
};

const input = z.object({ check: z.uuid() });

const weighNamed = question({
  name: 'sharing.weigh-check',
  may: ['worker'],
  input,
  gather: (c, { check }) => gatherNamed(c, check),
  gate: (_c, _input, { question: asked }) => asked,
  read: async (c, _input, desk) => {
    const { answers, client } = desk.check;
    const open = firstUnanswered(answers, groundsFor(c, desk.activity, answers));
    const weighing = open === null ? await weighDesk(c, desk) : weigh([], nothing);
    const earlier = await decidedLately(c, client!, answers);
    const doubts = await doubtsAbout(c, desk.check.id);
    const toAsk = await carersToAsk(c, client!, answers);
    const found = { ...(await readDesk(c, desk)), weighing, earlier, open, doubts };
    const opened = await openedItems(c, client!, answers);
    const answer: OutcomePage = { ...found, carersToAsk: toAsk, opened };
    return { answer, trace: { about: [client!] } };
  },
});

const weighNameless = question({
  name: 'sharing.weigh-nameless-check',
  may: ['worker'],
  input,
  gather: (c, { check }) => gatherNameless(c, check),
  gate: 'nobody-named',
  read: async (c, _input, desk) => {
    const { answers } = desk.check;
    const weighing = weigh(ladder(answers, desk.activity.plan), nothing);
    const doubts = await doubtsAbout(c, desk.check.id);
    const open = firstUnanswered(answers, groundsFor(c, desk.activity, answers));
    const found = { ...(await readDesk(c, desk)), weighing, open, doubts };
    const answer: OutcomePage = { ...found, earlier: [], carersToAsk: [], opened: [] };
    return { answer };
  },
});

/** What is possible with the answers of a check, the smallest first. */
export const weighCheck = eitherQuestion(weighNamed, weighNameless);

function nothing(): never {
  throw new Error('Without a name there is nothing to ask of the gate');
}

const LATELY_DAYS = 14;

/** Decisions of the last two weeks about the same person and recipient; a colleague may just have made one. */
export async function decidedLately(c: Context, client: string, answers: Answers): Promise<ShareDecision[]> {
  if (!towards(answers.to)) return [];
  const to = recipientOf(answers);
  const since = addDays(c.now, -LATELY_DAYS);
  return (await listShareDecisions(c, client)).filter(
    ({ recipient, decidedAt }) => decidedAt > since && recipient.id === to.id && recipient.kind === to.kind,
  );
}
