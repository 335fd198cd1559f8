import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { type AdviceRound, isOpen } from '../advice/round.ts';
import { listRounds } from '../advice/store.ts';
import type { PlanDocument } from '../policy.ts';
import type { ActivityRow, Draft, Version } from '../store.ts';
import { beganVersion, type Life, lifeOf } from './life.ts';
import { nextReview } from './next-review.ts';
import { type Closing, closedUpTo, findClosing, type HandOver, listHandOvers, listLookedAlong } from './store.ts';
import { listReviews, type Review } from './store.ts';

/** Everything about the life of one activity that its pages say. Days are `YYYY-MM-DD`. */
export type Standing = {
  life: Life;
  today: string;
  /** The version that binds today, and one that was approved for a later day. */
  running: Version | null;
  coming: Version | null;
  closing: Closing | null;
  /** Newest first. */
  reviews: readonly Review[];
  /** The day of the next review; null while nothing runs. */
  reviewOn: string | null;
  /** The newest hand-over, while its new owner has not seen it. */
  handOver: HandOver | null;
  /** Who looked along where no FG did, by version. */
  lookedAlong: ReadonlyMap<number, string>;
  /** What the FG was asked, newest first. */
  advice: readonly AdviceRound[];
  /** What the draft is compared with: the version that runs. */
  before: PlanDocument | null;
};

/** `inside`: somebody who makes or watches plans; the others learn what is in force and no names. */
export async function readStanding(
  c: Context,
  { id, owner }: ActivityRow,
  { draft, versions, inside }: { draft: Draft | undefined; versions: readonly Version[]; inside: boolean },
): Promise<Standing> {
  const today = dayOf(c.now);
  const advice = inside ? await listRounds(c, { activity: id }) : [];
  const open = advice.find(isOpen);
  const life = lifeOf({
    versions,
    closedUpTo: await closedUpTo(c, id),
    hasDraft: draft !== undefined,
    question: !open ? 'none' : open.advice ? 'advised' : 'asked',
    today,
  });
  const running = beganVersion(versions, today) ?? null;
  const [newest] = versions;
  const reviews = inside ? await listReviews(c, id) : [];
  const [handOver] = inside ? await listHandOvers(c, id) : [];
  return {
    life,
    today,
    advice,
    reviews,
    running,
    coming: newest && newest !== running && life.inForce !== 'closed' ? newest : null,
    closing: life.inForce === 'closed' && inside ? ((await findClosing(c, id)) ?? null) : null,
    reviewOn: life.inForce === 'running' && running ? nextReview(running, reviews) : null,
    handOver: handOver && !handOver.received && handOver.to === owner ? handOver : null,
    lookedAlong: inside ? await listLookedAlong(c, id) : new Map<number, string>(),
    before: running?.document ?? null,
  };
}
