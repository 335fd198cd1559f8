import { ageOf, coarseAge } from '../../replace/coarse/coarse-age.ts';
import { coarseDate } from '../../replace/coarse/coarse-date.ts';
import { coarseOccupation } from '../../replace/coarse/coarse-occupation.ts';
import { coarsePlace, isLarge } from '../../replace/coarse/coarse-place.ts';
import { parseDate } from '../../replace/dates/parse-date.ts';
import type { Language } from '../../replace/mark.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Add, Draft } from '../draft.ts';
import { hasWord, isAboutSomebody, isSmallPlaceNear, type Scan, type Seen, tokenAt } from '../scan.ts';

const telling = wordSet(
  'geboren geboorte geboortedatum overleden overleed overlijden trouwde getrouwd ongeluk ongeval brand begrafenis born died',
);

/** What was found and stays in the text: dates with a day, ages, small places, rare occupations. */
export function marksLeft(scan: Scan, add: Add): void {
  for (const mark of scan.marks) {
    if (mark.replaced) continue;
    const at = tokenAt(scan.doc, mark.start);
    const draft = isAboutSomebody(scan, at) ? draftOf(scan, mark, at) : null;
    if (draft !== null) add({ start: mark.start, end: mark.end, ...draft });
  }
}

function draftOf(scan: Scan, { start, end, label }: Seen, at: number): Omit<Draft, 'start' | 'end'> | null {
  const { text } = scan.doc;
  const written = text.slice(start, Math.min(end, start + 120));
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  const both = (make: (language: Language) => string | null, nl: string, en: string) => ({
    nl: make('nl') ?? nl,
    en: make('en') ?? en,
  });
  if (label === 'date') {
    if (parseDate(written)?.day === undefined) return null;
    const strength = hasWord(scan, at - 6, at + 6, telling) ? 'strong' : 'weak';
    const replacement = both(
      (language) => coarseDate(written, before, 'season', language),
      'een jaargetijde',
      'a season',
    );
    return { kind: 'date', strength, replacement };
  }
  if (label === 'age') {
    const replacement = both((language) => coarseAge(written, after, language), 'een leeftijdsgroep', 'an age group');
    return { kind: 'age', strength: (ageOf(written) ?? 0) >= 95 ? 'strong' : 'weak', replacement };
  }
  if (label === 'place' && !isLarge(written)) {
    const replacement = both((language) => coarsePlace(written, before, language), 'een dorp', 'a village');
    return { kind: 'place', strength: 'weak', replacement };
  }
  if (label !== 'occupation_rare') return null;
  const replacement = both(
    (language) => coarseOccupation(written, language),
    'iemand met een eigen vak',
    'somebody with a trade',
  );
  return { kind: 'occupation', strength: isSmallPlaceNear(scan, at) ? 'strong' : 'weak', replacement };
}
