import { describe, expect, test } from 'vitest';
import { type Find, parseMarkedTexts, readMarkedTexts, unmark } from '../../bench/deidentification/marked-texts.ts';
import { type Answered, figuresOf, score } from '../../bench/deidentification/score.ts';
import { mistakes, sparseLines } from '../../bench/deidentification/table.ts';

/** One text with marks, and what an engine found, marked in the same way. */
function answer(gold: string, found: string, density: 'dense' | 'sparse' = 'dense'): Answered {
  const finds: readonly Find[] = unmark(found).spans;
  const marked = { id: 't', file: 'f', country: 'NL' as const, density, ...unmark(gold) };
  expect(unmark(found).text).toBe(marked.text);
  return { marked, finds };
}
const micro = (gold: string, found: string, labelling: 'sixteen' | 'ten' = 'sixteen') =>
  figuresOf(score([answer(gold, found)], labelling).micro);
const f1s = (figures: ReturnType<typeof figuresOf>) => ({
  overlap: figures.overlap.f1,
  token: figures.token.f1,
  exact: figures.exact.f1,
  fully: figures.fully,
});
const PERFECT = { overlap: 1, token: 1, exact: 1, fully: 1 };

describe('the reader of marked texts', () => {
  test('gives text, country, density and places in UTF-16 units', () => {
    const [one, two] = parseMarkedTexts(
      'x',
      '=== a-1 NL dense\n\n🙂 {person:Roos} belt.\n\n=== a-2 BE sparse\n{ignore:België}\n',
    );
    expect(one).toMatchObject({ id: 'a-1', country: 'NL', density: 'dense', text: '🙂 Roos belt.' });
    expect(one?.spans).toEqual([{ start: 3, end: 7, label: 'person' }]);
    expect(two).toMatchObject({ country: 'BE', density: 'sparse', spans: [], ignored: [{ start: 0, end: 6 }] });
  });
  test.each([
    ['an unknown label', '{name:Jan}'],
    ['a mark within a mark', '{institution:school {place:Gent}}'],
    ['a mark that is not closed', '{person:Jan belt'],
    ['white space inside a mark', '{person:Jan }belt'],
  ])('refuses %s', (_, text) => {
    expect(() => parseMarkedTexts('x', `=== a NL dense\n${text}`)).toThrow(/^x, a: /);
  });
  test('refuses a head it cannot read and text before the first head', () => {
    expect(() => parseMarkedTexts('x', '=== a DE dense\n')).toThrow('x:1');
    expect(() => parseMarkedTexts('x', 'los\n=== a NL dense\n')).toThrow('x:1');
  });
  test('reads all development texts, and every id is there once', () => {
    const texts = readMarkedTexts('dev');
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(0);
  });
});

describe('what is made equal on both sides', () => {
  test.each([
    ['a title', '{person:mevrouw De Wit} belt', 'mevrouw {person:De Wit} belt'],
    ['two titles', 'prof. dr. {person:Bos}', '{person:prof. dr. Bos}'],
    ['a possessive ending', "{person:Anna}'s fiets", "{person:Anna's} fiets"],
    ['a possessive apostrophe', '{person:Hans}’ fiets', '{person:Hans’} fiets'],
    ['jaar', '{age:43} jaar', '{age:43 jaar}'],
    ['-jarige', 'een {age:43}-jarige', 'een {age:43-jarige}'],
    ['jarige written on', 'een {age:achttien}jarige', 'een {age:achttienjarige}'],
    ['one letter', '({age:43}j)', '({age:43j})'],
    ['months', 'baby van {age:8} maanden', 'baby van {age:8 maanden}'],
  ])('%s is no difference', (_, gold, found) => {
    expect(f1s(micro(gold, found))).toEqual(PERFECT);
    expect(f1s(micro(found, gold))).toEqual(PERFECT);
  });
  test('a name that begins as a title begins stays whole', () => {
    expect(f1s(micro('{person:Omar Drost}', '{person:Omar} Drost')).exact).toBe(0);
    expect(f1s(micro('{person:Bram}', '{person:Bram}'))).toEqual(PERFECT);
  });
  test('parts of an address are joined for ten labels only', () => {
    const gold = '{street_address:Dorpsstraat 1}, {postcode:1234 AB} {place:Ede}';
    const found = '{place:Dorpsstraat 1, 1234 AB Ede}';
    expect(f1s(micro(gold, found, 'ten'))).toEqual(PERFECT);
    expect(micro(gold, found).overlap).toEqual({ precision: 1, recall: 1 / 3, f1: 0.5 });
    expect(score([answer(gold, gold)], 'ten').micro.gold).toBe(1);
  });
  test('two places with words between them are not joined', () => {
    expect(score([answer('van {place:Ede} naar {place:Gent}', 'van Ede naar Gent')], 'ten').micro.gold).toBe(2);
  });
  test('rrn and iban are ids, initials are persons, rare occupations are out in ten labels', () => {
    const gold = '{initials:J.} is {occupation_rare:torenwachter}, rekening {iban:BE68539007547034}';
    expect(f1s(micro(gold, '{person:J.} is torenwachter, rekening {id:BE68539007547034}', 'ten'))).toEqual(PERFECT);
    expect(
      f1s(micro(gold, '{person:J.} is {institution:torenwachter}, rekening {id:BE68539007547034}', 'ten')),
    ).toEqual(PERFECT);
    expect(micro(gold, '{person:J.} is torenwachter, rekening {id:BE68539007547034}').overlap.f1).toBe(0);
  });
});

describe('the figures', () => {
  test('by overlap precision counts finds that touch and recall places that are touched', () => {
    const { overlap, exact } = micro(
      '{person:Jan de Wit} en {person:An} in {place:Ede}',
      '{person:Jan} {person:de Wit} en {person:An} {place:in} Ede',
    );
    expect(overlap).toEqual({ precision: 3 / 4, recall: 2 / 3, f1: (2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3) });
    expect(exact).toMatchObject({ precision: 1 / 4, recall: 1 / 3 });
    expect(exact.f1).toBeCloseTo(2 / 7);
  });
  test('by word the label must match', () => {
    const { token } = micro(
      '{person:Jan de Wit} woont in {place:Ede}',
      '{person:Jan} de {place:Wit} woont in {place:Ede}',
    );
    expect(token).toEqual({ precision: 2 / 3, recall: 2 / 4, f1: (2 * (2 / 3) * 0.5) / (2 / 3 + 0.5) });
  });
  test('a find with another label misses, leaks nothing and is a wrong find', () => {
    const scored = score([answer('{place:Bergen} belt', '{person:Bergen} belt')], 'sixteen');
    expect(figuresOf(scored.micro)).toMatchObject({ overlap: { f1: 0 }, token: { f1: 0 }, exact: { f1: 0 }, fully: 1 });
    expect(f1s(figuresOf(scored.any))).toEqual(PERFECT);
    expect(scored.characters).toEqual({ gold: 6, covered: 6 });
  });
  test('letters and figures that stay bare are counted, signs are not', () => {
    const scored = score(
      [answer('{phone:06-1234 5678} van {person:Jo}', '{phone:06-1234} {phone:5678} van {person:J}o')],
      'sixteen',
    );
    expect(scored.characters).toEqual({ gold: 12, covered: 11 });
    expect(scored.any.fully).toBe(1);
    expect(scored.any.goldTouched).toBe(2);
  });
  test('a letter outside the first plane is covered or bare as a whole', () => {
    const scored = score([answer('{person:𝒜b}', '𝒜{person:b}')], 'sixteen');
    expect(scored.characters).toEqual({ gold: 3, covered: 1 });
  });
  test('a find on an ignored place counts neither for nor against', () => {
    expect(f1s(micro('{ignore:Gemeente} en {person:An}', '{institution:Gemeente} en {person:An}'))).toEqual(PERFECT);
    expect(micro('{ignore:hond} {person:An}', '{person:hond An}')).toMatchObject({
      overlap: { f1: 1 },
      token: { f1: 1 },
      exact: { f1: 0 },
    });
    expect(micro('{ignore:hond} loopt {person:An}', 'hond {person:loopt} {person:An}').overlap.precision).toBe(0.5);
  });
  test('nothing to find and nothing found is perfect, something found is not', () => {
    expect(f1s(micro('Niets hier', 'Niets hier'))).toEqual(PERFECT);
    expect(micro('Niets hier', '{person:Niets} hier').overlap).toEqual({ precision: 0, recall: 1, f1: 0 });
    expect(micro('{person:An} hier', 'An hier').overlap).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
  test('the same find given twice counts once', () => {
    const one = answer('{person:An} en Bo', '{person:An} en Bo');
    const counts = score([{ ...one, finds: [...one.finds, ...one.finds] }], 'sixteen').micro;
    expect(counts).toMatchObject({ gold: 1, found: 1, exact: 1 });
  });
  test('figures are added up over texts, not averaged', () => {
    const many = [
      answer('{person:A} {person:B} {person:C}', '{person:A} {person:B} {person:C}'),
      answer('{person:D}', 'D'),
    ];
    expect(figuresOf(score(many, 'sixteen').micro).overlap.recall).toBe(0.75);
  });
  test('a label that does not exist is an error and not a low figure', () => {
    const one = answer('An', 'An');
    expect(() => score([{ ...one, finds: [{ start: 0, end: 2, label: 'persoon' }] }], 'sixteen')).toThrow('persoon');
  });
});

describe('sparse texts', () => {
  const answers = [
    answer('Er was koek {ignore:gisteren}', '{person:Er} was {date:koek} {date:gisteren}', 'sparse'),
    answer('De {ignore:hond} blaft', 'De {person:hond} blaft', 'sparse'),
    answer('Bel {person:An} nu', 'Bel {place:An} {date:nu}', 'sparse'),
    answer('Niets', '{person:Niets}'),
  ];
  test('spurious is what touches no marked place; untouched counts texts without one', () => {
    const { sparse } = score(answers, 'sixteen');
    expect(sparse).toEqual({ texts: 3, words: 10, spurious: 3, empty: 2, untouched: 1 });
    expect(sparseLines(score(answers, 'sixteen'))).toContain('300.00 per 1,000 words');
  });
});

describe('the list of mistakes', () => {
  test('tells what was missed, had another label, was found in part or is spurious', () => {
    const one = answer(
      '{person:Jan de Wit} in {place:Ede}, {age:4} nu',
      '{person:Jan} de Wit in {person:Ede}, 4 {date:nu}',
    );
    const kinds = [...mistakes(one, new Set(['partial']))].map((line) => line.split(' ')[0]);
    expect(kinds).toEqual(['partial', 'label', 'missed', 'spurious']);
    expect([...mistakes(one, new Set())]).toHaveLength(3);
  });
});
