import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutNames } from './without-name.ts';

const mina = ['Amina van der Zonnebloem', 'Mina'];

describe('a question that goes to an adviser', () => {
  test.each([
    ['Mina slaapt slecht.', '… slaapt slecht.'],
    ['Ik sprak Amina van der Zonnebloem gisteren.', 'Ik sprak … gisteren.'],
    ['Zonnebloem, Amina: mag dit?', '…: mag dit?'],
    ["Het is mina's huis, en AMINA weet het.", 'Het is … huis, en … weet het.'],
    ['Minas zoon', '… zoon'],
    ['Administratie van de gemeente', 'Administratie van de gemeente'],
    ['De zonnebloemen van Minas', 'De zonnebloemen van …'],
  ])('does not name the person: %s', (text, expected) => {
    expect(withoutNames(text, mina, '…')).toBe(expected);
  });

  test('stays as it is where no name is known', () => {
    expect(withoutNames('Mag dit?', ['', '  '], '…')).toBe('Mag dit?');
  });

  test('never holds the name, whatever the name and the text', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgABCé-'), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.array(word), (name, others) => {
        const text = [...others, name, ...others].join(' ');
        const found = withoutNames(text, [name], '…').toLowerCase().split(' ');
        expect(found).not.toContain(name.toLowerCase());
      }),
    );
  });
});
