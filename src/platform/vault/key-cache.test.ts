import { describe, expect, it } from 'vitest';
import { keyCache } from './key-cache.ts';

const start = Date.parse('2026-11-21T10:00:00Z');

describe('keys in memory', () => {
  const given = (limit = 3) => {
    const clock = { time: start };
    const cache = keyCache<string>(limit, () => new Date(clock.time));
    const load = (...names: string[]) => cache.load(async () => new Map(names.map((name) => [name, name])));
    return { clock, cache, load };
  };

  it('stay less than a minute, however often they are used', async () => {
    const { clock, cache, load } = given();
    await load('a');
    for (clock.time = start; clock.time < start + 60_000; clock.time += 10_000) expect(cache.find('a')).toBe('a');
    expect(cache.find('a')).toBeUndefined();
  });

  it('count from before the look-up, not from after it', async () => {
    const { clock, cache } = given();
    await cache.load(async () => {
      clock.time += 50_000;
      return new Map([['a', 'a']]);
    });
    clock.time += 10_000;
    expect(cache.find('a')).toBeUndefined();
  });

  it('go when the clock is set back', async () => {
    const { clock, cache, load } = given();
    await load('a');
    clock.time -= 1;
    expect(cache.find('a')).toBeUndefined();
  });

  it('make room for others, the longest unused first', async () => {
    const { cache, load } = given(2);
    await load('a', 'b');
    cache.find('a');
    await load('c');
    expect(['a', 'b', 'c'].map(cache.find)).toEqual(['a', undefined, 'c']);
  });
});
