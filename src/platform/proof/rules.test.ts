import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMinutes } from '../dates.ts';
import { codeExpiry, pausedUntil, readCode, readWords, sessionLives } from './rules.ts';
import { words } from './words.ts';

const now = new Date('2026-03-02T09:00:00Z');
const minutesAgo = (minutes: number) => addMinutes(now, -minutes);

describe('a code that somebody types', () => {
  test.each([
    ['12345678', '12345678'],
    [' 1234 5678 ', '12345678'],
    ['1234-5678', '12345678'],
    ['１２３４５６７８', '12345678'],
    ['00000000', '00000000'],
    ['1234567', undefined],
    ['123456789', undefined],
    ['1234567a', undefined],
    ['', undefined],
    ['12345678\0', undefined],
    ['١٢٣٤٥٦٧٨', undefined],
  ])('%j means %j', (typed, code) => expect(readCode(typed)).toBe(code));

  test('is eight digits or nothing, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(readCode(typed) ?? '00000000').toMatch(/^[0-9]{8}$/);
      }),
    );
  });
});

describe('three words that somebody types', () => {
  test.each([
    ['Boom, tafel - regen', 'Boom tafel regen'],
    ['boom tafel', undefined],
    ['boom tafel regen wind', undefined],
    ['', undefined],
    [`${'a'.repeat(200)} b c`, undefined],
  ])('%j means %j', (typed, words) => expect(readWords(typed)).toBe(words));
});

describe('a pause', () => {
  test.each<[string, number[], number, number | null]>([
    ['nothing yet', [], 3, null],
    ['two of three', [1, 2], 3, null],
    ['three of three: free when the oldest is an hour ago', [10, 20, 50], 3, 10],
    ['in any order', [50, 10, 20], 3, 10],
    ['an hour ago no longer counts', [60, 10, 20], 3, null],
    ['more than allowed: free when enough are over', [1, 2, 30, 40, 50, 55], 5, 10],
  ])('%s', (_what, ago, perHour, free) => {
    const until = pausedUntil(ago.map(minutesAgo), perHour, now);
    expect(until).toEqual(free === null ? null : addMinutes(now, free));
  });

  test('lets at most the number through in any hour', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 60 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 5 }), (asked, perHour) => {
        const granted: Date[] = [];
        for (const minute of [...asked].sort((a, b) => a - b)) {
          const at = addMinutes(now, minute);
          if (pausedUntil(granted, perHour, at) === null) granted.push(at);
        }
        for (const at of granted) {
          const inTheHour = granted.filter((each) => each > addMinutes(at, -60) && each <= at);
          expect(inTheHour.length).toBeLessThanOrEqual(perHour);
        }
      }),
    );
  });
});

describe('terms', () => {
  test.each([
    ['sms', 10],
    ['phone', 30],
    ['letter', 20_160],
  ] as const)('a code by %s works %d minutes', (way, minutes) =>
    expect(codeExpiry(way, now)).toEqual(addMinutes(now, minutes)),
  );
  test.each([
    ['just begun', 0, 0, null, true],
    ['quiet for 19 minutes', 30, 19, null, true],
    ['quiet for 20 minutes', 30, 20, null, false],
    ['busy for 119 minutes', 119, 0, null, true],
    ['busy for 120 minutes', 120, 0, null, false],
    ['ended', 1, 0, minutesAgo(0), false],
  ])('a visit %s', (_what, made, seen, endedAt, lives) =>
    expect(sessionLives({ madeAt: minutesAgo(made), seenAt: minutesAgo(seen), endedAt }, now)).toBe(lives),
  );
});

test('the agreed word has more than 2^30 possibilities, of words that people can say', () => {
  expect(new Set(words).size).toBe(words.length);
  expect(words.length ** 3).toBeGreaterThan(2 ** 30);
  expect(words.filter((word) => !/^[a-z]{3,12}$/.test(word))).toEqual([]);
});
