import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutNames } from './without-name.ts';

const mina = [{ name: 'Amina van der Zonnebloem', aliases: ['Mina'] }];

describe('a question that goes to an adviser', () => {
  test.each([
    ['Mina slaapt slecht.', '[naam] slaapt slecht.'],
    ['Ik sprak Amina van der Zonnebloem gisteren.', 'Ik sprak [naam] gisteren.'],
    ['Zonnebloem, Amina: mag dit?', '[naam]: mag dit?'],
    ["Het is mina's huis, en AMINA weet het.", "Het is [naam]'s huis, en [naam] weet het."],
    ['Minas zoon', '[naam]s zoon'],
    ['Administratie van de gemeente', 'Administratie van de gemeente'],
    ['Haar moeder Fatima Benali belde op 06-12345678.', 'Haar moeder [naam] belde op [telefoonnummer].'],
    ['Zij kwam op 3 mei uit Lochem.', 'Zij kwam op 3 mei uit Lochem.'],
  ])('does not name the person: %s', (text, expected) => {
    expect(withoutNames(text, mina, 'nl')).toBe(expected);
  });

  test('stays as it is where no name is known', () => {
    expect(withoutNames('Mag dit?', [{ name: '' }, { name: '  ' }], 'nl')).toBe('Mag dit?');
  });

  test('never holds the name, whatever the name and the text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgABCé-'), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word), (name, others) => {
        const text = [...others, name, ...others].join(' ');
        const found = withoutNames(text, [{ name }], 'nl').toLowerCase().split(' ');
        expect(found).not.toContain(name.toLowerCase());
      }),
    );
  });
});
