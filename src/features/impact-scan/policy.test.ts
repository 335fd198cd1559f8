import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centsOf, sayEuros, typedEuros, wholeOf } from './euros.ts';
import {
  type Costs,
  costsOf,
  estimate,
  gaps,
  type Grade,
  grades,
  newScan,
  openQuestions,
  type ScanDocument,
  sectors,
  strengths,
  withAnswer,
} from './policy.ts';
import { fittingTechniques, gapsAlongRoute, periods, roadMap } from './road-map.ts';

const answered = (given: readonly (Grade | null)[], sector: ScanDocument['sector'] = 'wijkteam'): ScanDocument =>
  given.reduce((scan, grade, at) => (grade === null ? scan : withAnswer(scan, at + 1, grade, '')), newScan(sector));
const allWith = (change: Record<number, Grade>) =>
  answered(Array.from({ length: 10 }, (_, at) => change[at + 1] ?? 'good'));

test('a scan that was begun has ten open questions, and each answer leaves one less', () => {
  const scan = newScan('zorg');
  expect(openQuestions(scan)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(openQuestions(withAnswer(scan, 3, 'unknown', 'Vraag het Anna niet'))).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 10]);
});

test('what is missing altogether comes before what nobody knows, and that before what is half-way', () => {
  const scan = allWith({ 2: 'partly', 5: 'unknown', 7: 'gap', 9: 'gap' });
  expect(gaps(scan).map(({ step, grade }) => [step, grade])).toEqual([
    [7, 'gap'],
    [9, 'gap'],
    [5, 'unknown'],
    [2, 'partly'],
  ]);
  expect(strengths(scan).map(({ step }) => step)).toEqual([1, 3, 4, 6, 8, 10]);
});

test.each<[string, Record<number, Grade>, Record<string, string>]>([
  ['nothing missing: only what always follows', {}, { digital: 'year', review: 'year' }],
  ['no owner', { 1: 'gap' }, { owners: 'now', digital: 'year', review: 'year' }],
  [
    'an owner here and there can wait a quarter',
    { 1: 'partly' },
    { owners: 'quarter', digital: 'year', review: 'year' },
  ],
  [
    'a missing agreement brings forward that somebody owns it',
    { 1: 'partly', 7: 'gap' },
    { owners: 'now', agreements: 'now', notice: 'year', digital: 'year', review: 'year' },
  ],
  [
    'much data in a neighbourhood team leads to a DPIA',
    { 3: 'gap' },
    { 'less-data': 'quarter', dpia: 'quarter', digital: 'year', review: 'year' },
  ],
  [
    'nobody knows how long things are kept',
    { 10: 'unknown' },
    { keeping: 'quarter', notice: 'year', digital: 'year', review: 'year' },
  ],
])('the road map: %s', (_title, change, expected) => {
  expect(Object.fromEntries(roadMap(allWith(change)).map(({ id, period }) => [id, period]))).toEqual(expected);
});

test('a practice of one person is not sent to a DPIA by the scan', () => {
  const scan = answered(['gap', 'gap', 'gap', 'gap', 'gap', 'gap', 'gap', 'gap', 'gap', 'gap'], 'solo-nl');
  expect(roadMap(scan).map(({ id }) => id)).not.toContain('dpia');
});

test('going digital is on the road map only where it may save something', () => {
  const scan = { ...allWith({}), costs: { ...costsOf(newScan('wijkteam')), letters: 0, handlings: 0 } };
  expect(roadMap(scan).map(({ id }) => id)).toEqual(['review']);
});

test('what is missing comes in the order of the road map', () => {
  const scan = allWith({ 1: 'partly', 3: 'gap', 9: 'gap', 10: 'unknown' });
  expect(gaps(scan).map(({ step }) => step)).toEqual([3, 9, 10, 1]);
  expect(gapsAlongRoute(scan).map(({ step }) => step)).toEqual([9, 1, 3, 10]);
});

test('whatever was answered, nothing on the road map stands before what it rests on', () => {
  const grade = fc.constantFrom<Grade | null>(...grades, null);
  fc.assert(
    fc.property(fc.array(grade, { minLength: 10, maxLength: 10 }), fc.constantFrom(...sectors), (given, sector) => {
      const scan = answered(given, sector);
      const planned = roadMap(scan);
      const at = new Map(planned.map(({ id, period }) => [id, periods.indexOf(period)]));
      for (const { id, after } of planned) {
        for (const earlier of after) expect(at.get(earlier)).toBeLessThanOrEqual(at.get(id)!);
      }
      for (const { step } of gaps(scan)) expect(planned.some(({ steps }) => steps.includes(step))).toBe(true);
      expect(gaps(scan).length + strengths(scan).length + openQuestions(scan).length).toBe(10);
      for (const { helps } of fittingTechniques(planned)) expect(helps.every((id) => at.has(id))).toBe(true);
    }),
  );
});

const plain: Costs = {
  letters: 100,
  postage: 140,
  paper: 25,
  letterMinutes: 6,
  hourly: 4500,
  handlings: 50,
  minutesSaved: 8,
  message: 10,
  low: 20,
  likely: 50,
  high: 80,
  oneOff: 360_000,
  years: 3,
  running: 10_000,
};

test('the estimate can be done by hand', () => {
  const { letterPrice, before, scenarios, low, likely, high } = estimate(plain);
  expect(letterPrice).toBe(615);
  expect(before).toEqual({ post: 738_000, time: 360_000 });
  // Half of 1,200 letters × € 6.15 + half of 600 × 8 minutes × € 45 − 600 messages × € 0.10 − € 1,200 − € 1,200.
  expect(scenarios.likely).toMatchObject({
    lettersLess: 600,
    letterSaving: 369_000,
    minutesLess: 2_400,
    timeSaving: 180_000,
    messageCost: 6_000,
    saving: 303_000,
    payback: 11,
  });
  expect([low, likely, high]).toEqual([-22_800, 303_000, 628_800]);
});

test.each<[string, Partial<Costs>]>([
  ['hardly any letters', { letters: 1, handlings: 0 }],
  ['a message dearer than a letter', { message: 1000, handlings: 0 }],
  ['nobody who joins', { low: 0, likely: 0, high: 0 }],
])('with %s going digital costs money, and the estimate says so', (_title, change) => {
  const { low, likely, high, scenarios } = estimate({ ...plain, ...change });
  expect(likely).toBeLessThan(0);
  expect(low).toBeLessThanOrEqual(likely);
  expect(likely).toBeLessThanOrEqual(high);
  expect(scenarios.likely.payback).toBeNull();
});

const anyCosts: fc.Arbitrary<Costs> = fc
  .record({
    letters: fc.nat(1_000_000),
    postage: fc.nat(10_000),
    paper: fc.nat(10_000),
    letterMinutes: fc.nat(600),
    hourly: fc.nat(100_000),
    handlings: fc.nat(1_000_000),
    minutesSaved: fc.nat(600),
    message: fc.nat(10_000),
    shares: fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)),
    oneOff: fc.nat(1_000_000_000),
    years: fc.integer({ min: 1, max: 10 }),
    running: fc.nat(100_000_000),
  })
  .map(({ shares, ...costs }) => {
    const [low, likely, high] = shares.sort((a, b) => a - b) as [number, number, number];
    return { ...costs, low, likely, high };
  });

test('whatever was filled in, the range is in order, in whole cents, and before − after is the saving', () => {
  fc.assert(
    fc.property(anyCosts, (costs) => {
      const { before, low, likely, high, scenarios } = estimate(costs);
      expect(low <= likely && likely <= high).toBe(true);
      for (const { after, saving } of Object.values(scenarios)) {
        const cost = after.post + after.time + after.digital + after.oneOff;
        expect(before.post + before.time - cost).toBe(saving);
        expect(Number.isSafeInteger(saving)).toBe(true);
        expect(Math.min(after.post, after.time, after.digital, after.oneOff)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test.each([
  ['1,40', 140],
  ['1.4', 140],
  ['€ 1.250,50', 125_050],
  ['1,250.50', 125_050],
  ['1.250', 125_000],
  ['60000', 6_000_000],
  ['7,-', 700],
  ['', null],
  ['-5', null],
  ['1,234', 123_400],
  ['1,2345', null],
  ['vijf', null],
  ['99999999999', null],
])('an amount typed as "%s" is %s cents', (typed, cents) => expect(centsOf(typed)).toBe(cents));

test('an amount that is shown in a field is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (cents) => {
      expect(centsOf(typedEuros(cents))).toBe(cents);
    }),
  );
});

test.each([
  ['4.000', 4000],
  ['4 000', 4000],
  ['12', 12],
  ['1,5', null],
  ['', null],
  ['1.00', null],
])('a number typed as "%s" is %s', (typed, number) => expect(wholeOf(typed)).toBe(number));

test('a loss keeps its minus', () => {
  expect(sayEuros(-123_456, 'nl')).toBe('−€\u00A01.235');
  expect(sayEuros(615, 'nl', true)).toBe('€\u00A06,15');
  expect(sayEuros(-20, 'nl')).toBe('€\u00A00');
});
