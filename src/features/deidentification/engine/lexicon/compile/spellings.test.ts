import { describe, expect, it } from 'vitest';
import { spellingsOf } from './spellings.ts';

describe('Other spellings of a name', () => {
  it.each([
    ['Ouafa', 'wafa'],
    ['Ikram', 'ikrame'],
    ['Imane', 'iman'],
    ['Mohammed', 'mohamed'],
    ['Youssef', 'yousef'],
    ['Achraf', 'ashraf'],
    ['Souleymane', 'suleymane'],
    ['Naïma', 'nayma'],
  ])('%s may be %s', (name, other) => {
    expect(spellingsOf(name)).toContain(other);
  });

  it.each(['Ali', 'Omar', 'Ait Ali', ''])('there are none of "%s"', (name) => {
    expect(spellingsOf(name)).toEqual([]);
  });

  it('never the name itself', () => {
    expect(spellingsOf('Fatima')).not.toContain('fatima');
  });
});
