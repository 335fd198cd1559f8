import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { Month, monthOf } from './calendar-words.ts';
import { beforeConnector, dayEndingAt, startOfRange } from './day.ts';
import { isLoose, yearFrom } from './year.ts';

const POINT = 0x2e;
const OF = new Set([hashOf('of'), hashOf('van')]);

/**
 * A date around the month at token `m`: "maandag 3 mei 2024", "3 tot 8 juni", "maart '24", "May 3rd, 2024". The token
 * after it; `m` when the month stands alone.
 */
export function takeMonth(doc: Doc, m: number, found: Found): number {
  const kind = monthOf(doc.hash[m]!) & ~15;
  const pointed =
    kind === Month.short && doc.value[m + 1] === POINT && m + 1 < doc.count && doc.gap[m + 1] === Gap.none;
  const glue = signBetween(doc, m);
  const beyond = pointed ? m + 2 : m + 1;
  const year = yearFrom(doc, glue && doc.kind[m + 1] === Kind.sign ? m + 2 : beyond);
  // The point of an abbreviation belongs to it ("8 dec. in de kliniek"), unless it ends the sentence.
  const last = year !== -1 ? year : pointed && endsSentence(doc, m + 1) ? m : beyond - 1;
  const day = dayEndingAt(doc, dayBefore(doc, m, glue));
  if (day !== null) {
    found.add(doc.start[startOfRange(doc, day.first, day.value)]!, doc.end[last]!, 'date', 0.93, 'date');
    return last + 1;
  }
  const capitalised = doc.shape[m] === Shape.capital && kind === Month.full && year === -1 && isAmerican(doc, m + 1);
  if (kind === Month.english || capitalised) return takeEnglish(doc, m, year, found);
  if (year !== -1) {
    found.add(doc.start[startOfMonths(doc, m)]!, doc.end[year]!, 'date', kind === Month.short ? 0.8 : 0.9, 'date');
    return year + 1;
  }
  // A month alone says nothing without today.
  if (kind === Month.full && doc.shape[m] === Shape.lower)
    found.add(doc.start[m]!, doc.end[m]!, 'date', 0.5, 'date', 'relative');
  return m;
}

const endsSentence = (doc: Doc, point: number): boolean =>
  point + 1 >= doc.count || doc.gap[point + 1] === Gap.paragraph || doc.shape[point + 1] === Shape.capital;

/** "3-mei-2024", "3/mei": a sign without spaces before the month. */
const signBetween = (doc: Doc, m: number): boolean =>
  m > 1 && doc.gap[m] === Gap.none && /[-/.]/.test(doc.text[doc.start[m - 1]!]!) && doc.kind[m - 2] === Kind.number;

/** The token where a day must end: directly before the month, or before "of", "-", or the point of a German 3. */
function dayBefore(doc: Doc, m: number, glue: boolean): number {
  if (doc.gap[m]! > Gap.space) return -1;
  if (glue) return m - 2;
  if (m > 1 && doc.kind[m - 1] === Kind.word && OF.has(doc.hash[m - 1]!) && doc.gap[m - 1]! <= Gap.space) {
    // "de 3e van mei", "3rd of May"; "een of mei" is nothing.
    return doc.kind[m - 2] === Kind.word ? m - 2 : -1;
  }
  return m - 1;
}

/** "September 12, 2024": Dutch names are mostly English ones too. */
const isAmerican = (doc: Doc, i: number): boolean =>
  i < doc.count &&
  doc.kind[i] === Kind.number &&
  doc.value[i]! >= 1 &&
  doc.value[i]! <= 31 &&
  doc.gap[i] === Gap.space &&
  doc.value[i + 1] === COMMA &&
  yearFrom(doc, i + 1) !== -1;
const COMMA = 0x2c;

/** "March 3rd, 2024", "May 3": the day stands behind an English month. Without a day or year it is a verb. */
function takeEnglish(doc: Doc, m: number, year: number, found: Found): number {
  if (doc.shape[m] === Shape.lower) return m;
  const next = m + 1;
  const isDay =
    next < doc.count && doc.gap[next] === Gap.space && doc.kind[next] === Kind.number && doc.value[next]! >= 1;
  if (year === -1 && isDay && doc.value[next]! <= 31) {
    const ending =
      next + 1 < doc.count && doc.gap[next + 1] === Gap.none && doc.kind[next + 1] === Kind.word ? next + 1 : next;
    if (ending === next && !isLoose(doc, next)) return m;
    const of = yearFrom(doc, ending + 1);
    const last = of === -1 ? ending : of;
    found.add(doc.start[m]!, doc.end[last]!, 'date', 0.85, 'date');
    return last + 1;
  }
  if (year === -1) return m;
  found.add(doc.start[m]!, doc.end[year]!, 'date', 0.85, 'date');
  return year + 1;
}

/** "maart-april 2023", "maart tot mei 2023": from the first month on. */
function startOfMonths(doc: Doc, m: number): number {
  const before = beforeConnector(doc, m);
  if (before < 0 || doc.kind[before] !== Kind.word) return m;
  const month = monthOf(doc.hash[before]!);
  if (month < 1 || month > 12) return m;
  const day = dayEndingAt(doc, before - 1);
  return day === null ? before : m;
}
