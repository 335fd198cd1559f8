import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, formsWithout, formsWithoutTwo } from './edits.ts';

const letters = (word: string) => [...word].map((letter) => letter.charCodeAt(0));
const share = (one: readonly number[], other: readonly number[]) => one.some((form) => other.includes(form));

describe('Typing errors', () => {
  it.each([
    ['jansen', 'jansen', 0],
    ['jansen', 'janssen', 1],
    ['jansen', 'jansn', 1],
    ['jansen', 'jensen', 1],
    ['jansen', 'jasnen', 1],
    ['jansen', 'pieters', 3],
    ['khattabi', 'katabi', 2],
  ])('between %s and %s lie %i at least (more than two is three)', (one, other, edits) => {
    expect(editsBetween(letters(one), letters(other), 2)).toBe(edits);
  });

  it('give a shared form, wherever the error is', () => {
    const word = fc.array(fc.integer({ min: 97, max: 122 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(word, fc.nat(), fc.integer({ min: 97, max: 122 }), fc.nat(3), (whole, place, letter, kind) => {
        const at = place % (whole.length - 1);
        const wrong =
          kind === 0
            ? whole.toSpliced(at, 1)
            : kind === 1
              ? whole.toSpliced(at, 0, letter)
              : kind === 2
                ? whole.with(at, letter)
                : whole.toSpliced(at, 2, whole[at + 1]!, whole[at]!);
        expect(editsBetween(whole, wrong, 2)).toBeLessThan(2);
        expect(share(formsWithout(whole), formsWithout(wrong))).toBe(true);
      }),
    );
  });

  it('of two are seen in long words', () => {
    expect(share(formsWithoutTwo(letters('vanderheyden')), formsWithoutTwo(letters('vandrheiden')))).toBe(true);
  });
});
