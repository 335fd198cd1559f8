import { z } from 'zod';

/**
 * The quick scan of an organisation: ten questions about all its communication together, one per step of the plan.
 * It is not a DPIA (AVG 35): it can lead to one (L21). Everything here is plain data; nothing is about a person.
 */

export const sectors = ['solo-be', 'solo-nl', 'wijkteam', 'gemeente', 'zorg', 'vrijwilligers'] as const;
export type Sector = (typeof sectors)[number];

/** How it is here, as the four answers of every question say it in words. */
export const grades = ['good', 'partly', 'gap', 'unknown'] as const;
export type Grade = (typeof grades)[number];

export const QUESTIONS = 10;
/** A scan without an account ends by itself after so many days. */
export const OPEN_DAYS = 30;
/** Within so many days the contact person answers a request for advice (S4.59: "binnen 4 weken"). */
export const ADVICE_DAYS = 28;

const amount = (most: number) => z.int().min(0).max(most);
const percent = amount(100);

/** What the estimate rests on. Money in cents, adoption in percent of the people who choose the digital way. */
export const Costs = z.strictObject({
  letters: amount(1_000_000),
  postage: amount(10_000),
  paper: amount(10_000),
  letterMinutes: amount(600),
  hourly: amount(100_000),
  handlings: amount(1_000_000),
  minutesSaved: amount(600),
  message: amount(10_000),
  low: percent,
  likely: percent,
  high: percent,
  oneOff: amount(1_000_000_000),
  years: z.int().min(1).max(10),
  running: amount(100_000_000),
});
export type Costs = z.infer<typeof Costs>;

const Answer = z.strictObject({ grade: z.enum(grades).nullable(), words: z.string().max(2000) });

export const ScanDocument = z.strictObject({
  format: z.literal(1),
  sector: z.enum(sectors),
  answers: z.array(Answer).length(QUESTIONS),
  /** Null while nobody changed them: the example figures of the sector. */
  costs: Costs.nullable(),
});
export type ScanDocument = z.infer<typeof ScanDocument>;

export const newScan = (sector: Sector): ScanDocument => ({
  format: 1,
  sector,
  answers: Array.from({ length: QUESTIONS }, () => ({ grade: null, words: '' })),
  costs: null,
});

export const withAnswer = (scan: ScanDocument, question: number, grade: Grade, words: string): ScanDocument => ({
  ...scan,
  answers: scan.answers.map((answer, at) => (at === question - 1 ? { grade, words } : answer)),
});

/** Numbers of the questions that have no answer yet, in order. */
export const openQuestions = ({ answers }: ScanDocument): number[] =>
  answers.flatMap(({ grade }, at) => (grade === null ? [at + 1] : []));

export type Gap = { step: number; grade: 'gap' | 'unknown' | 'partly'; words: string };

const urgency = { gap: 0, unknown: 1, partly: 2 } as const;

/** Steps of the plan that go well already. */
export const strengths = ({ answers }: ScanDocument): { step: number; words: string }[] =>
  answers.flatMap(({ grade, words }, at) => (grade === 'good' ? [{ step: at + 1, words }] : []));

/** What is missing, the most urgent first. A question without an answer is neither gap nor strength. */
export const gaps = ({ answers }: ScanDocument): Gap[] =>
  answers
    .flatMap(({ grade, words }, at): Gap[] =>
      grade === null || grade === 'good' ? [] : [{ step: at + 1, grade, words }],
    )
    .sort((a, b) => urgency[a.grade] - urgency[b.grade] || a.step - b.step);

const usual = { letterMinutes: 6, minutesSaved: 8, paper: 25, message: 10, years: 3 };
const nl = { ...usual, postage: 140, hourly: 4500 };
const few = { low: 20, likely: 45, high: 70 };

/** Round example figures of our own, no statistics: the screen says so, and that one's own are better. */
const examples: Readonly<Record<Sector, Costs>> = {
  'solo-be': { ...nl, ...few, postage: 160, letters: 20, handlings: 15, oneOff: 50_000, running: 2_500 },
  'solo-nl': { ...nl, ...few, letters: 20, handlings: 15, oneOff: 50_000, running: 2_500 },
  wijkteam: { ...nl, ...few, letters: 150, handlings: 120, oneOff: 750_000, running: 30_000 },
  gemeente: {
    ...nl,
    letters: 4_000,
    handlings: 2_500,
    oneOff: 6_000_000,
    running: 250_000,
    low: 30,
    likely: 55,
    high: 75,
  },
  zorg: { ...nl, ...few, letters: 1_500, handlings: 900, oneOff: 3_500_000, running: 150_000 },
  vrijwilligers: { ...nl, ...few, hourly: 0, letters: 100, handlings: 60, oneOff: 150_000, running: 4_000 },
};

export const costsOf = ({ costs, sector }: ScanDocument): Costs => costs ?? examples[sector];

export type Scenario = {
  /** Percent of the people who choose the digital way. */
  share: number;
  lettersLess: number;
  letterSaving: number;
  minutesLess: number;
  timeSaving: number;
  messageCost: number;
  /** A year costs this much afterwards, in four parts. */
  after: { post: number; time: number; digital: number; oneOff: number };
  /** Per year; below zero it costs more than it saves. */
  saving: number;
  /** Months until what was paid at once has come back; null: never. */
  payback: number | null;
};

export type Estimate = {
  letterPrice: number;
  /** A year of letters and handling as it is now. */
  before: { post: number; time: number };
  running: number;
  oneOffShare: number;
  scenarios: { low: Scenario; likely: Scenario; high: Scenario };
  /** The range: least, likely, most. With a price per message above that of a letter, more adoption saves less. */
  low: number;
  likely: number;
  high: number;
};

const timeCost = (minutes: number, hourly: number): number => Math.round((minutes * hourly) / 60);

/** What going digital would save in a year, as a range. All money in whole cents, every line rounded once. */
export function estimate(costs: Costs): Estimate {
  const letterPrice = costs.postage + costs.paper + timeCost(costs.letterMinutes, costs.hourly);
  const before = {
    post: costs.letters * 12 * letterPrice,
    time: timeCost(costs.handlings * 12 * costs.minutesSaved, costs.hourly),
  };
  const running = costs.running * 12;
  const oneOffShare = Math.round(costs.oneOff / costs.years);
  const fixed = { letterPrice, before, running, oneOffShare };
  const scenarios = {
    low: scenario(costs, costs.low, fixed),
    likely: scenario(costs, costs.likely, fixed),
    high: scenario(costs, costs.high, fixed),
  };
  const all = [scenarios.low.saving, scenarios.likely.saving, scenarios.high.saving];
  return { ...fixed, scenarios, low: Math.min(...all), likely: scenarios.likely.saving, high: Math.max(...all) };
}

type Fixed = Pick<Estimate, 'letterPrice' | 'before' | 'running' | 'oneOffShare'>;

function scenario(costs: Costs, share: number, { letterPrice, before, running, oneOffShare }: Fixed): Scenario {
  const lettersLess = Math.round((costs.letters * 12 * share) / 100);
  const letterSaving = lettersLess * letterPrice;
  const minutesLess = Math.round((costs.handlings * 12 * share) / 100) * costs.minutesSaved;
  const timeSaving = timeCost(minutesLess, costs.hourly);
  const messageCost = lettersLess * costs.message;
  const perYear = letterSaving + timeSaving - messageCost - running;
  const payback = perYear > 0 ? Math.ceil((costs.oneOff * 12) / perYear) : null;
  const after = {
    post: before.post - letterSaving,
    time: before.time - timeSaving,
    digital: messageCost + running,
    oneOff: oneOffShare,
  };
  const saving = perYear - oneOffShare;
  return { share, lettersLess, letterSaving, minutesLess, timeSaving, messageCost, after, saving, payback };
}
