import { describe, expect, test } from 'vitest';
import { byDayAndWeight, type Weighed, weightOf } from './policy.ts';

const plan = (more: object) =>
  ({ fields: [], flows: [], purposes: [], peopleNumber: null, ...more }) as unknown as Weighed;
const field = (category: string, off = false) => ({ category, off });

describe('how heavy a plan weighs for the FG', () => {
  test.each([
    ['ordinary fields', { fields: [field('ordinary')] }, 'light'],
    ['a sensitive field', { fields: [field('sensitive')] }, 'middle'],
    ['a party outside', { flows: [{ role: 'processor' }] }, 'middle'],
    ['a referrer, who gets nothing', { flows: [{ role: 'referrer' }] }, 'light'],
    ['an interest of our own', { purposes: [{ basis: 'legitimate-interest' }] }, 'middle'],
    ['special data', { fields: [field('special')] }, 'heavy'],
    ['special data that are off', { fields: [field('special', true)] }, 'light'],
    ['a national number', { fields: [field('national-number')] }, 'heavy'],
    ['very many people', { peopleNumber: 'above-10000' }, 'heavy'],
  ] as const)('%s', (_name, more, weight) => {
    expect(weightOf(plan(more))).toBe(weight);
  });

  test('what is due first stands first, and on one day what weighs most', () => {
    const at = new Date(0);
    const later = { dueOn: '2026-03-09', weight: 'heavy', at } as const;
    const light = { dueOn: '2026-03-05', weight: 'light', at } as const;
    const heavy = { dueOn: '2026-03-05', weight: 'heavy', at } as const;
    expect([later, light, heavy].toSorted(byDayAndWeight)).toEqual([heavy, light, later]);
  });
});
