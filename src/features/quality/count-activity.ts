import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import type { Text } from '../../ui/index.ts';
import { listActivities, type RunningActivity } from '../plan/index.ts';
import { countAges, countAnswers, countDecisions, listPeople } from './count-people.ts';
import {
  generalise,
  generaliseMonths,
  joined,
  LEAST,
  type ShownCell,
  suppressOverlapping,
  withoutNearlyTheSame,
} from './policy.ts';
import { listAgreements, type QualityAgreement } from './store.ts';

export const readers = ['worker', 'process-owner', 'privacy-contact', 'fg', 'auditor'] as const;

export const countNames = ['age', 'begun', 'partners', 'outcomes', 'answers'] as const;
export type CountName = (typeof countNames)[number];
/** Counts as everybody may see them. `total` is null where it is suppressed, or where people may be in several groups. */
export type Counted = { name: CountName; total: number | null; cells: ShownCell[] };

/** An activity to learn from. `purpose`: the purpose of its plan that is for learning; null where it has none yet. */
export type Learnable = { id: string; title: Text; purpose: Text | null };

const learnable = ({ id, title, plan, purposes }: RunningActivity): Learnable => {
  const aim = plan.purposes.find((purpose) => purpose.aim === 'quality')?.id;
  return { id, title, purpose: purposes.find((purpose) => purpose.id === aim)?.title ?? null };
};

export type QualityPage = {
  activities: Learnable[];
  shown: Learnable | null;
  /** Null: too few people to count at all, or the plan has no such purpose. */
  counts: Counted[] | null;
  agreements: QualityAgreement[];
};

/** `activity` empty: the first that may be learnt from. Nothing about one person is read: no word is opened. */
export const countActivity = question({
  name: 'quality.count-people',
  may: readers,
  input: z.object({
    activity: z
      .union([z.literal(''), z.uuid()])
      .catch('')
      .default(''),
  }),
  gather: async (c, { activity }) => {
    const activities = (await listActivities(c)).map(learnable);
    const chosen =
      activity === ''
        ? (activities.find(({ purpose }) => purpose) ?? activities[0])
        : activities.find(({ id }) => id === activity);
    return activity !== '' && !chosen ? null : { activities, shown: chosen ?? null };
  },
  gate: 'counts-only',
  read: async (c, _input, { activities, shown }) => {
    const counts = shown?.purpose ? await countsOf(c, shown.id) : null;
    const agreements = shown ? await listAgreements(c, shown.id) : [];
    const answer: QualityPage = { activities, shown, counts, agreements };
    return { answer };
  },
});

/** All counts of one activity, suppressed; null where there are too few people to say anything. */
export async function countsOf(c: Context, activity: string): Promise<Counted[] | null> {
  const people = await listPeople(c, activity);
  if (people.length < LEAST) return null;
  const ids = people.map(({ id }) => id);
  const [ages, decisions, answers] = await Promise.all([
    countAges(c, ids),
    countDecisions(c, ids),
    countAnswers(c, ids),
  ]);
  const months = [...new Set(people.map(({ month }) => month))].sort();
  const begun = months.map((name) => ({ name, count: people.filter(({ month }) => month === name).length }));
  const overlapping = (cells: Parameters<typeof suppressOverlapping>[0]) => suppressOverlapping(cells, people.length);
  const partners = overlapping(decisions.partners);
  const outcomes = withoutNearlyTheSame(overlapping(decisions.outcomes), 'shared', partners);
  return [
    { name: 'age', ...generalise([ages, joined(ages, byAge), joined(ages, adultOrNot)]) },
    { name: 'begun', ...generaliseMonths(begun) },
    { name: 'partners', total: null, cells: partners },
    { name: 'outcomes', total: null, cells: outcomes },
    { name: 'answers', ...generalise([answers, joined(answers, byAnswer), joined(answers, yesOrNot)]) },
  ];
}

const byAge = (name: string): string => (name === 'adult' || name === 'unknown' ? name : 'minor');
const adultOrNot = (name: string): string => (name === 'adult' ? name : 'minor-or-unknown');
const byAnswer = (name: string): string =>
  name === 'given' ? name : name === 'refused' || name === 'withdrawn' ? 'no-or-stopped' : 'no-answer';
const yesOrNot = (name: string): string => (name === 'given' ? name : 'no-yes');
