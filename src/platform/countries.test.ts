import { describe, expect, it } from 'vitest';
import { loadLaw } from './law.ts';
import { countryChoices, countryName, eeaOn } from './countries.ts';

const law = loadLaw();

describe('where a party is', () => {
  it.each([
    ['NL', '2026-03-02', true],
    ['NO', '2026-03-02', true],
    ['CH', '2026-03-02', false],
    ['US', '2026-03-02', false],
    ['GB', '2020-12-31', true],
    ['GB', '2021-01-01', false],
  ])('%s on %s is inside the European Economic Area: %s', (country, day, inside) => {
    expect(eeaOn(law, day).has(country)).toBe(inside);
  });

  it('can be every country once, with its name, the EEA first', () => {
    const choices = countryChoices(eeaOn(law, '2026-03-02'), 'nl');
    expect(new Set(choices.map(({ value }) => value)).size).toBe(249);
    expect(choices.every(({ value, text }) => text !== value)).toBe(true);
    expect(choices[0]).toEqual({ value: 'BE', text: 'België' });
    expect(choices[30]!.text).toBe('Afghanistan');
    expect(countryName('IE', 'en')).toBe('Ireland');
    expect(countryName('zz', 'nl')).toBe('zz');
  });
});
