import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSteps, points, readSaid, type Said, unanswered, wayId } from './policy.ts';

const all = (answer: string): Said => readSaid(() => answer);

describe('the quick check', () => {
  test('asks six points, and knows what was not answered', () => {
    expect(unanswered({})).toEqual([...points]);
    expect(unanswered(all('yes'))).toEqual([]);
  });

  test('reads nothing from an address that holds something else', () => {
    expect(readSaid(() => 'constructor')).toEqual({});
    expect(readSaid((name) => (name === 'leak' ? 'no' : undefined))).toEqual({ leak: 'no' });
  });

  test('begins with what is not there, then what nobody knows, then what is half there', () => {
    expect(nextSteps({ purpose: 'partly', keeping: 'yes', platform: 'no', leak: 'unknown' })).toEqual([
      'platform',
      'leak',
      'purpose',
    ]);
    expect(nextSteps(all('yes'))).toEqual([]);
  });
});

describe('the id of a way', () => {
  test.each([
    ['Beeldbellen', 'beeldbellen'],
    ['  Café-app 2! ', 'cafe-app-2'],
    ['***', ''],
  ])('of “%s” is “%s”', (name, id) => expect(wayId(name)).toBe(id));

  test('is always one that the database takes, or empty', () => {
    fc.assert(fc.property(fc.string(), (name) => /^([a-z0-9][a-z0-9-]{0,59})?$/.test(wayId(name))));
  });
});
