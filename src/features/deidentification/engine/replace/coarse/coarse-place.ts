import type { Language } from '../mark.ts';
import { lettersOf } from '../people/letters.ts';
import { abroad, cities, provinces } from './provinces.ts';

/** '' for a name that two provinces have. */
const provinceOf: ReadonlyMap<string, string> = mapped();

function mapped(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [province, places] of Object.entries(provinces))
    for (const place of places.split(',').map(lettersOf)) map.set(place, map.has(place) ? '' : province);
  return map;
}
const large: ReadonlySet<string> = new Set(cities.split(',').map(lettersOf));

const foreign: ReadonlySet<string> = new Set(abroad.split(',').map(lettersOf));

/** "Zwolle-Zuid" is Zwolle. */
const side = /[\s-]+(?:noord|zuid|oost|west|centrum|buiten|haven|stad)$/iu;
const nameOf = (written: string): string => lettersOf(written.slice(0, 80).trim().replace(side, ''));

/**
 * A place as its province: "in Lochem" → "in een plaats in Gelderland", "gemeente Lochem" → "gemeente in Gelderland".
 * Null when it is not known where the place lies.
 */
export function coarsePlace(written: string, before: string, language: Language): string | null {
  const letters = nameOf(written);
  if (foreign.has(letters)) return language === 'nl' ? 'een stad in het buitenland' : 'a city abroad';
  const province = provinceOf.get(letters);
  if (province === undefined || province === '' || letters === 'brussel') return null;
  // A region that is one city hides enough by itself.
  if (province === 'Brussel') return language === 'nl' ? province : 'Brussels';
  const inside = language === 'nl' ? `in ${province}` : `in ${province.replace(/^de provincie /, 'the province of ')}`;
  if (/(?:gemeente|stad|dorp|plaats|wijk|buurt|town|village|city)\s+$/iu.test(before)) return inside;
  if (language === 'en') return `${large.has(letters) ? 'a city' : 'a town'} ${inside}`;
  return `${large.has(letters) ? 'een stad' : 'een plaats'} ${inside}`;
}

/** Whether a place has so many people that it hides somebody. Unknown places are small. */
export function isLarge(written: string): boolean {
  const letters = nameOf(written);
  return large.has(letters) || foreign.has(letters);
}

/** "1234 AB" → "12xx", "9000" → "90xx": a region. */
export const coarsePostcode = (written: string): string | null => {
  const figures = /\d{4}/.exec(written)?.[0];
  return figures === undefined ? null : `${figures.slice(0, 2)}xx`;
};
