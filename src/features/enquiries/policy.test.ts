import { expect, test } from 'vitest';
import { askers, waysOn } from './policy.ts';

test.each(askers)('whoever asks, something is possible: %s', (asker) => {
  expect(waysOn(asker).length).toBeGreaterThan(1);
  expect(waysOn(asker), 'Saying nothing is the beginning, not a way on').not.toContain('no-information');
});

test('who may have a law behind it is asked for it in writing first, the press is not', () => {
  expect(waysOn('justice')[0]).toBe('asked-in-writing');
  expect(waysOn('benefits-agency')[0]).toBe('asked-in-writing');
  expect(waysOn('press')).not.toContain('asked-in-writing');
});
