import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gap, Kind, Shape } from './doc.ts';
import { combine, hashOf } from './hash.ts';
import { tokenize } from './tokenize.ts';

const none = () => 0;
const wordsOf = (text: string) => {
  const doc = tokenize(text, none);
  return Array.from({ length: doc.count }, (_, i) => text.slice(doc.start[i], doc.end[i]));
};

describe('A text as tokens', () => {
  it.each([
    ["Mevr. El-Khattabi's tas", ['Mevr', '.', 'El', '-', 'Khattabi', "'", 's', 'tas']],
    ['Zoë (43) 06-12345678', ['Zoë', '(', '43', ')', '06', '-', '12345678']],
    ['3e verdieping, kamer 4B', ['3', 'e', 'verdieping', ',', 'kamer', '4', 'B']],
    ['Zoe\u0308 zei 😀!', ['Zoe\u0308', 'zei', '😀', '!']],
    ['', []],
  ])('%j', (text, tokens) => {
    expect(wordsOf(text)).toEqual(tokens);
  });

  it('knows how a word is written', () => {
    const doc = tokenize('jan Jan JAN J McDonald ÉCOLE', none);
    expect([...doc.shape.slice(0, doc.count)]).toEqual([
      Shape.lower,
      Shape.capital,
      Shape.upper,
      Shape.capital,
      Shape.mixed,
      Shape.upper,
    ]);
  });

  it('knows what stands before it: nothing, a space, the end of a line, an empty line', () => {
    const doc = tokenize('a.b c\nd\r\ne\r\n\r\nf', none);
    const { none: no, space, line, paragraph } = Gap;
    expect([...doc.gap.slice(0, doc.count)]).toEqual([paragraph, no, no, space, line, line, paragraph]);
  });

  const long = 'Gisteren is er na afloop van het gesprek ook nog gebeld met Noa';
  it.each([
    ['a wrapped sentence', long, 'van der Meer en haar moeder', Gap.space],
    ['a wrapped sentence with CR LF', `${long}\r`, 'van der Meer en haar moeder', Gap.space],
    ['a wrapped figure', long, '5678 is haar nummer', Gap.space],
    ['the end of a sentence', `${long}.`, 'Daarna naar huis', Gap.line],
    ['room enough for the next word', `Zij ${long}\n${long}`, 'van der Meer', Gap.line],
    ['two lines that nothing shows to be wrapped', `${long} Jansen`, 'Morgen meer', Gap.line],
    ['a short line', 'Noa', 'van der Meer', Gap.line],
    ['a label', long, 'Naam: Sem', Gap.line],
    ['a numbered item', long, '2. Bellen', Gap.line],
    ['a row of a log', long, '12-03-2024 Gebeld', Gap.line],
    ['a bullet', long, '- Bellen', Gap.line],
    ['a row of a table', `${long} | Sem`, 'van der Meer', Gap.line],
    ['a row before a table', long, 'Sem | 12', Gap.line],
    ['an empty line', `${long}\n`, 'van der Meer', Gap.paragraph],
  ])('takes a line end for a space only when it wraps a sentence: %s', (_, before, after, gap) => {
    const doc = tokenize(`${before}\n${after}`, none);
    const first = doc.start.indexOf(before.length + 1);
    expect(doc.gap[first]).toBe(gap);
  });

  it('gives every letter, digit and sign to exactly one token, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const doc = tokenize(text, none);
        let last = 0;
        for (let i = 0; i < doc.count; i += 1) {
          expect(doc.start[i]).toBeGreaterThanOrEqual(last);
          expect(doc.end[i]).toBeGreaterThan(doc.start[i]!);
          expect(text.slice(last, doc.start[i])).not.toMatch(/[a-zA-Z0-9]/);
          last = doc.end[i]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('can use the room of an earlier, longer text', () => {
    const room = tokenize('Jan '.repeat(3_000), none);
    const doc = tokenize('3 mei', none, room);
    expect([doc.count, doc.kind[0], doc.hash[0], doc.hash[1]]).toEqual([2, Kind.number, 0, hashOf('mei')]);
  });
});

describe('The number of a word', () => {
  it.each([
    ['zoe', 'Zoë'],
    ['łukasz', 'LUKASZ'],
    ['ozgur', 'Özgür'],
    ['yıldız', 'Yildiz'],
  ])('is the same for %s and %s', (one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
  });

  it('differs by order in a row of words', () => {
    expect(combine(hashOf('den'), hashOf('haag'))).not.toBe(combine(hashOf('haag'), hashOf('den')));
  });
});
