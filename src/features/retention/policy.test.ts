import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesOf, movesClock, retentionState, type RetentionClock } from './policy.ts';

const rule = { archiveAfterMonths: 12, destroyAfterMonths: 6 };
const clockFrom = (from: string, archivedAt: string | null = null): RetentionClock => {
  const start = new Date(from);
  return { from: start, ...datesOf(start, rule), archivedAt: archivedAt === null ? null : new Date(archivedAt) };
};

describe('the dates of a file', () => {
  test.each([
    ['2026-01-15T10:00:00Z', '2027-01-15T10:00:00.000Z', '2027-07-15T10:00:00.000Z'],
    ['2026-08-31T10:00:00Z', '2027-08-31T10:00:00.000Z', '2028-02-29T10:00:00.000Z'],
    ['2024-02-29T10:00:00Z', '2025-02-28T10:00:00.000Z', '2025-08-29T10:00:00.000Z'],
  ])('12 and 6 months after %s are 18 in all, on the calendar', (from, archiveAt, destroyAt) => {
    const dates = datesOf(new Date(from), rule);
    expect([dates.archiveAt.toISOString(), dates.destroyAt.toISOString()]).toEqual([archiveAt, destroyAt]);
  });

  test('destroying never comes before archiving', () => {
    const when = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const term = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(when, term, term, (from, archiveAfterMonths, destroyAfterMonths) => {
        const dates = datesOf(from, { archiveAfterMonths, destroyAfterMonths });
        return dates.archiveAt >= from && dates.destroyAt >= dates.archiveAt;
      }),
    );
  });
});

describe('the state of a file', () => {
  test.each([
    ['2026-01-15T10:00:00Z', null, '2027-01-15T09:59:59Z', 'active'],
    ['2026-01-15T10:00:00Z', null, '2027-01-15T10:00:00Z', 'archived'],
    ['2026-01-15T10:00:00Z', '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z', 'archived'],
    ['2026-01-15T10:00:00Z', null, '2027-07-15T09:59:59Z', 'archived'],
    ['2026-01-15T10:00:00Z', null, '2027-07-15T10:00:00Z', 'expired'],
  ] as const)('from %s, archived at %s, read at %s: %s', (from, archivedAt, now, state) => {
    expect(retentionState(clockFrom(from, archivedAt), new Date(now))).toBe(state);
  });

  test('a file without a clock is in use', () => {
    expect(retentionState(undefined, new Date('2026-01-01'))).toBe('active');
  });
});

describe('a new appointment', () => {
  const clock = clockFrom('2026-01-15T10:00:00Z');
  test.each([
    ['moves the dates of a file in use', clock, '2026-06-01T10:00:00Z', '2026-05-20T10:00:00Z', true],
    ['that lies further back changes nothing', clock, '2025-12-01T10:00:00Z', '2026-05-20T10:00:00Z', false],
    ['leaves a file in the archive there', clock, '2027-03-01T10:00:00Z', '2027-02-01T10:00:00Z', false],
    ['starts the clock of a new file', undefined, '2026-06-01T10:00:00Z', '2026-05-20T10:00:00Z', true],
  ] as const)('%s', (_, before, from, now, moves) => {
    expect(movesClock(before, new Date(from), new Date(now))).toBe(moves);
  });
});
