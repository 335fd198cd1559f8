import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifying, remainingRisks } from './index.ts';
import { isBsn, isIban, isRrn } from './rules/numbers.ts';

/** What is marked, as `label:text`. */
const marked = (text: string, names: string[] = []) =>
  findIdentifying(text, { names }).map(({ start, end, label }) => `${label}:${text.slice(start, end)}`);

describe('a name that the file knows is found in every simple form', () => {
  const known = ['Amina van den Zonnebloem', 'José Plezier-Bos'];
  test.each([
    ['Ik sprak Amina van den Zonnebloem gisteren.', ['person:Amina van den Zonnebloem']],
    ['amina belde.', ['person:amina']],
    ['AMINA BELDE', ['person:AMINA']],
    ['Mevrouw Van den Zonnebloem belde.', ['person:Van den Zonnebloem']],
    ['van den Zonnebloem, Amina', ['person:van den Zonnebloem, Amina']],
    ['Zonnebloem, Amina', ['person:Zonnebloem, Amina']],
    ['A. van den Zonnebloem', ['person:A. van den Zonnebloem']],
    ['Amina’s fiets en Zonnebloems tas', ['person:Amina', 'person:Zonnebloem']],
    ['Jose Plezier belde', ['person:Jose', 'person:Plezier']],
    ['De aminazuren in de melk', []],
  ])('%s', (text, found) => {
    expect(marked(text, known)).toEqual(found);
  });
});

describe('without knowing the file', () => {
  test.each([
    ['Bel 06 12 34 56 78 of +32 470 12 34 56.', ['phone:06 12 34 56 78', 'phone:+32 470 12 34 56']],
    ['Zijn bsn is 111222333, mail mina@example.org', ['bsn:111222333', 'email:mina@example.org']],
    ['BSN: 123456789 (typfout)', ['bsn:123456789']],
    ['Rijksregisternummer 85.07.30-033.28', ['rrn:85.07.30-033.28']],
    ['Rekening NL91 ABNA 0417 1643 00', ['iban:NL91 ABNA 0417 1643 00']],
    ['Kerkstraat 12a, 1234 AB', ['street_address:Kerkstraat 12a', 'postcode:1234 AB']],
    ['Lange Nieuwstraat 5 bus 3 in 9000 Gent', ['street_address:Lange Nieuwstraat 5 bus 3', 'postcode:9000']],
    ['Geboren op 3 mei 1985; afspraak 12-03-2026 of 14/3.', ['date:3 mei 1985', 'date:12-03-2026', 'date:14/3']],
    ['Zij is 34 jaar en haar zoon Daan (7) is druk.', ['age:34', 'person:Daan', 'age:7']],
    ['Een vierendertigjarige man, al 5 jaar in begeleiding', ['age:vierendertig']],
    ['Vijf jaar geleden had hij 10 jaar ervaring', []],
    ['Mevrouw De Vries zag Piet. De Vries belde.', ['person:De Vries', 'person:Vries']],
    ['J.B. wil rust.', ['initials:J.B.']],
    ['Cliëntnummer 4711 en dossier 2024/88', ['id:4711', 'id:2024/88']],
    [
      'Hij woont sinds kort in Lochem bij basisschool De Vlinder',
      ['place:Lochem', 'institution:basisschool De Vlinder'],
    ],
    ['Zie https://www.example.org/mina', ['url:https://www.example.org/mina']],
    ['Hij was burgemeester', ['occupation_rare:burgemeester']],
    ['Wij spraken over de week. In 2024 ging het goed, 25 % beter.', []],
  ])('%s', (text, found) => {
    expect(marked(text)).toEqual(found);
  });
});

test('numbers with a sum are known by their sum, and by one wrong digit no more', () => {
  expect([isBsn('111222333'), isBsn('111222334'), isBsn('000000000')]).toEqual([true, false, false]);
  expect([isRrn('85073003328'), isRrn('85073003329')]).toEqual([true, false]);
  // Born in 2017, and a BIS number: a month that is forty higher.
  expect(isRrn(`170730033${String(97 - (2170730033 % 97)).padStart(2, '0')}`)).toBe(true);
  expect(isRrn(`854730033${String(97 - (854730033 % 97)).padStart(2, '0')}`)).toBe(true);
  expect([isIban('NL91ABNA0417164300'), isIban('BE68 5390 0754 7034'), isIban('NL92ABNA0417164300')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('whatever the text, places are within it, in order, and do not overlap', () => {
  const pieces = fc.constantFrom(
    'Mina',
    'van den',
    '06 12345678',
    '12-03-2026',
    'Kerkstraat 5',
    '1234 AB',
    '34 jaar',
    '\n',
    '',
    'é',
    '\u{1F600}',
    'mevrouw ',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ');
      let after = 0;
      for (const { start, end } of findIdentifying(text, { names: ['Mina van den Berg'] })) {
        expect(start).toBeGreaterThanOrEqual(after);
        expect(end).toBeGreaterThan(start);
        after = end;
      }
      expect(after).toBeLessThanOrEqual(text.length);
      for (const { start, end } of remainingRisks(text)) expect(start < end && end <= text.length).toBe(true);
    }),
  );
});

test('a long text takes no longer per word than a short one: no rule walks back and forth', () => {
  const hostile = [
    'A'.repeat(20_000),
    '1 '.repeat(20_000),
    'Van De '.repeat(5_000),
    `${'a-'.repeat(20_000)}@`,
    'straat'.repeat(5_000),
  ];
  for (const text of hostile) expect(Array.isArray(findIdentifying(text))).toBe(true);
}, 10_000);

test('a fictitious name is not enough: what still points at somebody is named', () => {
  const kinds = remainingRisks(
    'Lisa (fictieve naam) is 34 jaar, weduwe met zes kinderen, woont in Lochem, heeft het syndroom van Usher en stond na de woningbrand in de krant. Haar man was notaris.',
  ).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['age', 'family', 'place', 'rare-condition', 'event', 'occupation']));
  expect(remainingRisks('Een inwoner wil rust in huis. De begeleider belde de huisarts.')).toEqual([]);
});
