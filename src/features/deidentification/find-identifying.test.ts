import { describe, expect, test } from 'vitest';
import { findIdentifying, refuseLabel, remainingRisks } from './index.ts';

/** What is marked, as `label:text`. */
const marked = (text: string, names: string[] = []) =>
  findIdentifying(text, { names }).map(({ start, end, label }) => `${label}:${text.slice(start, end)}`);

describe('a check of words that should name nobody', () => {
  test.each([
    ['amina belde.', ['person:amina']],
    // An organisation is called the same; whom the file knows comes first.
    ['Zonnebloem zei ja.', ['person:Zonnebloem']],
    ['Mevrouw Van den Zonnebloem belde.', ['person:Van den Zonnebloem']],
    ['Bel 06 12 34 56 78, bsn 111222333.', ['phone:06 12 34 56 78', 'bsn:111222333']],
    ['Wij spraken over de week. In 2024 ging het goed, 25 % beter.', []],
  ])('%s', (text, found) => {
    expect(marked(text, ['Amina van den Zonnebloem'])).toEqual(found);
  });

  test('a text in which somebody stands is never called anonymous, and goes on only with a reason', () => {
    const known = { names: ['Amina van den Zonnebloem'] };
    const decision = { label: 'anonymous' as const, reasons: 'Ik las het nog een keer.', stays: '' };
    expect(refuseLabel('Amina belde', known, decision)).toBe('not-anonymous');
    expect(refuseLabel('Amina belde', known, { ...decision, label: 'pseudonymised' })).toBe('direct-left');
    expect(refuseLabel('Iemand belde', known, decision)).toBe(null);
  });

  test('a fictitious name is not enough: what still points at somebody is named', () => {
    const text =
      'Lisa (fictieve naam) is 34 jaar, weduwe met zes kinderen, heeft het syndroom van Usher en stond na de woningbrand in de krant.';
    const kinds = remainingRisks(text, findIdentifying(text)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['family', 'condition', 'event']));
    expect(remainingRisks('Een inwoner wil rust in huis. De begeleider belde de huisarts.', [])).toEqual([]);
  });
});
