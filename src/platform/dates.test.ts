import { expect, test } from 'vitest';
import { sayMonths } from './dates.ts';

test('one month is said as one', () => {
  expect([0, 1, 2].map((months) => sayMonths(months, 'nl'))).toEqual(['0 maanden', '1 maand', '2 maanden']);
  expect([1, 12].map((months) => sayMonths(months, 'en'))).toEqual(['1 month', '12 months']);
});
