import type { Context } from '../../../platform/context.ts';
import { addDays, dayOf } from '../../../platform/dates.ts';
import { fill, type TaskCard, type Text } from '../../../ui/index.ts';
import { listOpenQuestions } from '../advice/store.ts';
import { lifeTexts as t } from './texts.ts';
import { measureReviews } from '../catalogue/measure-reviews.ts';
import { inBoth } from '../running-activity.ts';
import { type Running, findVersions, listRunning, type Version } from '../store.ts';
import { listTitles } from './list-titles.ts';
import { nextReview, REVIEW_NOTICE_DAYS, reviewStanding } from './next-review.ts';
import { listClosings, listHandOvers, listReviewDays } from './store.ts';

const both = (say: (language: 'nl' | 'en') => string): Text => ({ nl: say('nl'), en: say('en') });

/** What waits in the life of plans for who is asking: questions, advice, reviews, measures, hand-overs, endings. */
export async function planTasks(c: Context): Promise<TaskCard[]> {
  if (c.actor.kind !== 'worker' || c.actor.roles.every((role) => role === 'worker')) return [];
  const { account, roles } = c.actor;
  const running = await listRunning(c);
  const owned = await findVersions(c, running);
  const parts = await Promise.all([
    adviceTasks(c, account, roles.includes('fg')),
    reviewTasks(c, account, running, owned),
    handOverTasks(c, account),
  ]);
  return parts.flat();
}

async function adviceTasks(c: Context, account: string, isFg: boolean): Promise<TaskCard[]> {
  const questions = await listOpenQuestions(c);
  const titles = await listTitles(c, [...new Set(questions.map(({ activity }) => activity))]);
  return questions.flatMap(({ id, activity, dueOn, advised }): TaskCard[] => {
    const found = titles.get(activity);
    if (!found) return [];
    const text = found.title;
    if (!advised && isFg) {
      return [{ title: t.taskAdvise, text, href: `/toezicht/${id}`, due: dueOn, kind: 'attention' }];
    }
    if (advised && found.owner === account) {
      return [{ title: t.taskAnswer, text, href: `/activiteiten/${activity}/advies`, due: null, kind: 'attention' }];
    }
    return [];
  });
}

async function reviewTasks(
  c: Context,
  account: string,
  running: readonly Running[],
  versions: ReadonlyMap<string, Version>,
): Promise<TaskCard[]> {
  const reviews = await listReviewDays(c);
  const closings = await listClosings(c);
  const today = dayOf(c.now);
  return running.flatMap((each): TaskCard[] => {
    const version = versions.get(each.id);
    if (!version) return [];
    const own = reviews.get(each.id) ?? [];
    const title = inBoth(version.document.title);
    if (each.closed) {
      const closed = closings.get(each.id);
      const done = own.some(({ kind, at }) => kind === 'wound-up' && closed !== undefined && at >= closed);
      if (done || each.owner !== account) return [];
      return [{ title: t.windUpTitle, text: title, href: `/activiteiten/${each.id}`, due: null, kind: 'attention' }];
    }
    return [
      ...(each.owner === account ? planReview(each.id, title, nextReview(version, own), today) : []),
      ...measureTasks(each, version, { account, today, now: c.now }),
    ];
  });
}

function planReview(id: string, text: Text, due: string, today: string): TaskCard[] {
  const state = reviewStanding(due, today);
  if (state === 'later') return [];
  const kind = state === 'overdue' ? 'attention' : 'info';
  const title = state === 'overdue' ? t.reviewOverdueTitle : t.reviewDueTitle;
  return [{ title, text, href: `/activiteiten/${id}/beoordeling`, due, kind }];
}

/** Measures with a day of their own on which somebody looks whether they still hold, for who keeps them going. */
function measureTasks(
  { id, owner }: Running,
  { document, approvedAt }: Version,
  { account, today, now }: { account: string; today: string; now: Date },
): TaskCard[] {
  const soon = dayOf(addDays(now, REVIEW_NOTICE_DAYS));
  const own = document.measures.filter((measure) => measure.reviewOn !== null && (measure.owner ?? owner) === account);
  return measureReviews({ ...document, measures: own }, dayOf(approvedAt))
    .filter(({ due }) => due <= soon)
    .map(({ text, due }) => ({
      title: both((language) => fill(t.measureTitle[language], { measure: text[language] })),
      text: inBoth(document.title),
      href: `/activiteiten/${id}#stap-9`,
      due,
      kind: due < today ? 'attention' : 'info',
    }));
}

async function handOverTasks(c: Context, account: string): Promise<TaskCard[]> {
  const handOvers = await listHandOvers(c);
  const newest = new Map(handOvers.toReversed().map((each) => [each.activity, each]));
  const waiting = [...newest.values()].filter(({ to, received }) => to === account && !received);
  const titles = await listTitles(
    c,
    waiting.map(({ activity }) => activity),
  );
  return waiting.flatMap(({ activity }): TaskCard[] => {
    const found = titles.get(activity);
    if (found?.owner !== account) return [];
    return [{ title: t.taskHanded, text: found.title, href: `/activiteiten/${activity}`, due: null, kind: 'info' }];
  });
}
