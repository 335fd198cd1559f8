import { expect, test } from 'vitest';
import { instantOf } from './local-time.ts';

test.each([
  ['2026-01-15', '14:30', '2026-01-15T13:30:00.000Z'],
  ['2026-07-15', '14:30', '2026-07-15T12:30:00.000Z'],
  ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '00:15', '2026-10-24T22:15:00.000Z'],
])('%s %s on the wall is %s', (day, time, instant) => {
  expect(instantOf(day, time)?.toISOString()).toBe(instant);
});

test.each([
  ['2026-02-30', '10:00'],
  ['2026-13-01', '10:00'],
  ['2026-01-01', '24:00'],
  ['26-1-1', '9:00'],
  ['', ''],
])('%s %s does not exist', (day, time) => {
  expect(instantOf(day, time)).toBeUndefined();
});
