import type { Doc } from '../tokens/doc.ts';
import type { Span } from '../span.ts';
import { findAges } from './ages/find-ages.ts';
import { collect } from './candidates.ts';
import { doubtLoneNames } from './doubt-lone-names.ts';
import { findDates } from './dates/find-dates.ts';
import type { Finder, Ground } from './finder.ts';
import { findInstitutions } from './institutions/institutions.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findOnline } from './numbers/find-online.ts';
import { findOccupations } from './occupations/occupations.ts';
import { findPeople } from './people/find-people.ts';
import { findPlaces } from './places/places.ts';
import { findPostcodes } from './places/find-postcodes.ts';
import { findStreets } from './places/streets.ts';
import { findKnown } from './people/known.ts';
import { resolve } from './resolve.ts';

/** What is surest comes first; people come last and see what stands in an address or an organisation already. */
const finders: readonly Finder[] = [
  findOnline,
  findStreets,
  findPostcodes,
  findNumbers,
  findDates,
  findAges,
  findInstitutions,
  findPlaces,
  findOccupations,
  findPeople,
  findKnown,
];

export function findIn(
  doc: Doc,
  ground: Ground,
  { threshold, relative }: { threshold: number; relative: boolean },
): Span[] {
  const found = collect(doc.text.length);
  for (const finder of finders) finder(doc, found, ground);
  const resolved = resolve(relative ? found.all : found.all.filter(({ sub }) => sub === undefined), threshold);
  return doubtLoneNames(resolved, threshold, doc);
}
