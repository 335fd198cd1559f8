import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords } from './has-words.ts';

describe('a reason has words', () => {
  it.each(['Niet nodig.', 'Ja, altijd.', 'De wet vraagt het.', 'Geen 12 maanden', 'pré-ça va'])('%s', (text) => {
    expect(hasWords(text)).toBe(true);
  });
  it.each(['', '.', '…', 'x', 'a b', 'ja ja', 'nvt', 'Nee nee nee', '1234 5678', 'ok.', '👍 👍'])(
    'not “%s”',
    (text) => {
      expect(hasWords(text)).toBe(false);
    },
  );
  it('and a name has one', () => {
    expect(['Logboek', 'Map 12'].map((text) => hasWords(text, 1))).toEqual([true, true]);
    expect(['.', 'ab', '12', ''].map((text) => hasWords(text, 1))).toEqual([false, false, false, false]);
  });
  it('whatever somebody types, more words never make it less', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hasWords(`${text} daarom niet`)).toBe(true);
        expect(hasWords(text) && !hasWords(text, 1)).toBe(false);
      }),
    );
  });
});
