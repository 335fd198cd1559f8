import { z } from 'zod';
import { dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { namesOf } from '../organisation/index.ts';
import type { TaskCard } from '../../ui/index.ts';
import { advising, dpiaTasks } from '../plan/index.ts';
import { listWatched, type WatchedDecision } from '../sharing/index.ts';
import { byDayAndWeight, weightOf, type Weight } from './policy.ts';

type Round = Awaited<ReturnType<typeof advising.listRounds>>[number];
export type Waiting = { round: Round; weight: Weight; dueOn: string; at: Date };
export type QueuePage = {
  /** Questions that wait for advice, in the order in which to take them. */
  waiting: readonly Waiting[];
  /** Advice that was given, with what was done with it; newest first. */
  given: readonly Round[];
  /** Taken back before there was advice. */
  withdrawn: readonly Round[];
  /** DPIAs that wait for the advice of the FG (AVG 35(2)); they have a round of their own. */
  dpias: readonly TaskCard[];
  /** Decisions about sharing that ask for a look; they name no client. */
  watched: readonly WatchedDecision[];
  names: ReadonlyMap<string, string>;
  today: string;
};

/** The desk of the FG: what waits, and what was done with earlier advice (AVG 38(3), 39). */
export const readQueue = question({
  name: 'oversight.read-queue',
  may: ['fg', 'privacy-contact'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const rounds = await advising.listRounds(c);
    const people = rounds.flatMap((round) => [round, round.advice, round.answer, round.withdrawn]);
    const names = await namesOf(c, [...new Set(people.flatMap((each) => each?.by ?? []))]);
    const waiting = rounds
      .filter((round) => !round.advice && !round.withdrawn)
      .map((round) => ({ round, weight: weightOf(round.document), dueOn: round.dueOn, at: round.at }));
    const answer: QueuePage = {
      waiting: waiting.toSorted(byDayAndWeight),
      given: rounds.filter(({ advice }) => advice !== null),
      withdrawn: rounds.filter(({ advice, withdrawn }) => !advice && withdrawn),
      dpias: (await dpiaTasks(c)).filter(({ href }) => href.endsWith('/dpia/fg')),
      watched: await listWatched(c),
      names,
      today: dayOf(c.now),
    };
    return { answer };
  },
});
