import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../platform/dates.ts';
import { dayIn } from './day.ts';

test('the day of an instant is the day in the Low Countries, summer and winter', () => {
  expect(dayIn('2026-11-21T22:59:59Z')).toBe('2026-11-21');
  expect(dayIn('2026-11-21T23:00:00.000Z')).toBe('2026-11-22');
  expect(dayIn('2026-07-01T22:00:00Z')).toBe('2026-07-02');
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2018-05-25'), max: new Date('2090-01-01'), noInvalidDate: true }),
      (instant) => {
        expect(dayIn(instant.toISOString())).toBe(dayOf(instant));
      },
    ),
  );
});
