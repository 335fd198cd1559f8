import type { Language } from '../mark.ts';

const bands: readonly (readonly [number, number])[] = [
  [0, 3],
  [4, 11],
  [12, 17],
  [18, 29],
  ...[30, 40, 50, 60, 70, 80].map((from) => [from, from + 9] as const),
];
const decades = {
  nl: ['dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig'],
  en: ['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties'],
} as const;

/**
 * An age as a class: children by the school they go to, grown-ups by ten years, the very old together (few are left,
 * each is known). Before "jaar" and "-jarige" in figures, which reads on: "43 jaar" → "40–49 jaar"; alone in words:
 * "Hij is 43." → "Hij is in de veertig." Null for what is no age.
 */
export function coarseAge(written: string, after: string, language: Language): string | null {
  const age = ageOf(written);
  if (age === null) return null;
  if (/^[\s-]*(?:maand|mnd|week|weken|wkn|dag|month|day)/iu.test(after))
    return language === 'nl' ? 'enkele' : 'several';
  const band = bands.find(([from, to]) => age >= from && age <= to);
  if (band === undefined)
    return /^[\s-]*j/iu.test(after) ? '90-plus' : language === 'nl' ? '90 of ouder' : '90 or older';
  const reads = /^(?:[\s-]*(?:jaar|jarig|jr|j\b|year|yr)|\s*\))/iu.test(after);
  if (reads || age < 30) return `${band[0]}–${band[1]}`;
  const decade = decades[language][band[0] / 10 - 3]!;
  return language === 'nl' ? `in de ${decade}` : `in the ${decade}`;
}

/** "43", "drieënveertig", "achttien", "3,5". */
export function ageOf(written: string): number | null {
  const figures = /^\s*(\d{1,3})(?:[.,½]\d{0,2}|½)?\s*$/u.exec(written);
  if (figures !== null) return Number(figures[1]) <= 125 ? Number(figures[1]) : null;
  return (
    inWords.get(
      written
        .trim()
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\p{M}\s-]/gu, ''),
    ) ?? null
  );
}

const ones = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const inWords: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, value) => [word, value] as const),
  ...tens.flatMap((word, ten) =>
    ones.map((one, value) => [value === 0 ? word : `${one}en${word}`, (ten + 2) * 10 + value] as const),
  ),
  ['honderd', 100],
  ['anderhalf', 1],
]);
