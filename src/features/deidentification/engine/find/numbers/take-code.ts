import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { each, wordTable } from '../word-table.ts';
import { Announced, announcedBefore, type Announcement, isAnnouncer } from './announcers.ts';
import { isANumber, isBsn, isOnderwijsnummer } from './check-digits.ts';
import { type Chunk, chunkAt, isPartOfMore } from './chunk.ts';
import { codeCertainty, isAnnouncedPlate, isCodeBehindWord, isPlate } from './codes.ts';

const units = wordTable(
  each(
    'euro eur euros jaar jaren maanden maand weken week dagen dag uur uren minuten minuut seconden keer maal x mg ml kg ' +
      'gram g kcal km meter m cm mm liter procent personen mensen clienten inwoners kinderen gezinnen huishoudens ' +
      'paginas pagina punten woorden exemplaren stuks graden tabletten druppels eenheden huizen woningen plaatsen leden ' +
      'miljoen duizend miljard dossiers zaken meldingen jongeren ouderen deelnemers medewerkers',
    1,
  ),
);

/** A code around number token `i`, with an announcing word or a shape of its own; the token after it, or `i`. */
export function takeCode(doc: Doc, i: number, free: number, said: Announcement, found: Found): number {
  const chunk = chunkAt(doc, i, free);
  if (isPartOfMore(doc, chunk)) return i;
  const announced = chunk.first < i ? announcedBefore(doc, chunk.first) : said;
  if (announced.kind === Announced.other && announced.near && !isPlate(chunk.text)) return i;
  if (announced.kind === Announced.plate) {
    const after = takeAnnouncedPlate(doc, chunk, found);
    if (after > 0) return after;
  }
  const sure = announced.kind === Announced.code;
  if (sure || announced.kind === Announced.perhaps) {
    const last = lastOfGroups(doc, chunk, sure && announced.near);
    const text = doc.text.slice(doc.start[chunk.first], Math.min(doc.end[last]!, doc.start[chunk.first]! + 60));
    if (isTakenBehindWord(doc, { ...chunk, last, text }, announced)) {
      const first = sure && announced.near ? withCapitals(doc, chunk.first, free) : chunk.first;
      return add(doc, first, withChamber(doc, last, sure), sure ? 0.9 : 0.75, 'number-by-word', found);
    }
  }
  const lettered = takeLettered(doc, i, free, found);
  if (lettered > i) return lettered;
  const certainty = codeCertainty(chunk.text);
  if (certainty > 0 && !hasUnit(doc, chunk.last)) return add(doc, chunk.first, chunk.last, certainty, 'code', found);
  return i;
}

/** "ZV 77 8120 991": two or three capitals with at least eight figures in three groups. */
function takeLettered(doc: Doc, i: number, free: number, found: Found): number {
  const before = i - 1;
  if (before < free || doc.gap[i] !== Gap.space || doc.kind[before] !== Kind.word || doc.shape[before] !== Shape.upper)
    return i;
  if (doc.end[before]! - doc.start[before]! > 3 || doc.gap[before] === Gap.none || isAnnouncer(doc, before)) return i;
  let last = i;
  while (last + 1 < doc.count && last < i + 4 && doc.gap[last + 1] === Gap.space && doc.kind[last + 1] === Kind.number)
    last += 1;
  const figures = doc.end[last]! - doc.start[i]! - (last - i);
  if (last < i + 2 || figures < 8 || figures > 16 || !isFree(doc, last)) return i;
  return add(doc, before, last, 0.65, 'code', found);
}

function isTakenBehindWord(doc: Doc, chunk: Chunk, { kind, near }: Announcement): boolean {
  if (hasUnit(doc, chunk.last)) return false;
  if (!isCodeBehindWord(chunk.text, kind === Announced.code && near)) return false;
  // With other words between, only what looks like a code by itself.
  return near || (kind === Announced.code && chunk.text.replace(/\D/g, '').length >= 5);
}

const hasUnit = (doc: Doc, last: number): boolean =>
  last + 1 < doc.count && doc.gap[last + 1]! <= Gap.space && units(doc.hash[last + 1]!) === 1;

function add(
  doc: Doc,
  first: number,
  last: number,
  confidence: number,
  reason: 'number-by-word' | 'code' | 'long-number',
  found: Found,
): number {
  found.add(doc.start[first]!, doc.end[last]!, 'id', confidence, reason);
  return last + 1;
}

/** "polisnummer VGZ 301 882 47": one to four capitals before the figures, unless they are the word that announces. */
function withCapitals(doc: Doc, first: number, free: number): number {
  const before = first - 1;
  if (before < free || doc.gap[first] !== Gap.space || doc.kind[before] !== Kind.word || doc.kind[first] === Kind.sign)
    return first;
  const text = doc.text.slice(doc.start[before], Math.min(doc.end[before]!, doc.start[before]! + 5));
  return /^[A-Z]{1,4}$/.test(text) && before > 0 && announcedBefore(doc, before).near && !isAnnouncer(doc, before)
    ? before
    : first;
}

const LONGEST_CHAMBER = 8;

/** "C/10/661204 / HA ZA 23-711", "10877345 BM VERZ 24-1203": a court adds its chamber and a number of the roll. */
function withChamber(doc: Doc, last: number, sure: boolean): number {
  if (!sure) return last;
  let capitals = 0;
  for (let at = last + 1; at < doc.count && at <= last + LONGEST_CHAMBER && doc.gap[at]! <= Gap.space; at += 1) {
    if (doc.kind[at] === Kind.number) {
      if (capitals === 0 || doc.gap[at] !== Gap.space) return last;
      return chunkAt(doc, at, at).last;
    }
    if (doc.kind[at] === Kind.sign) {
      if (doc.value[at] !== 0x2f || capitals > 0) return last;
    } else if (/^[A-Z]{2,5}$/.test(doc.text.slice(doc.start[at], Math.min(doc.end[at]!, doc.start[at]! + 6))))
      capitals += 1;
    else return last;
  }
  return last;
}

/** "polisnummer 123 456 789" and "FA RK 22-1234": groups of figures that go on behind a space. */
function lastOfGroups(doc: Doc, chunk: Chunk, sure: boolean): number {
  if (!sure || !/\d$/.test(chunk.text)) return chunk.last;
  let last = chunk.last;
  let groups = 1;
  // A single figure may begin a long row.
  let shortest = Math.max(chunk.text.length, 2);
  while (groups < 7 && last + 1 < doc.count && doc.gap[last + 1] === Gap.space && doc.kind[last + 1] === Kind.number) {
    if (doc.start[last + 1]! - doc.end[last]! > 1) break;
    last += 1;
    groups += 1;
    shortest = Math.min(shortest, doc.end[last]! - doc.start[last]!);
  }
  const fits = (shortest >= 3 || (groups > 2 && shortest >= 2)) && !hasUnit(doc, last) && isFree(doc, last);
  return fits ? last : chunk.last;
}

const isFree = (doc: Doc, last: number): boolean =>
  last + 1 >= doc.count || doc.gap[last + 1] !== Gap.none || /[.,;:)\]]/.test(doc.text[doc.start[last + 1]!]!);

/** "kenteken 12 AB 34", "kenteken xr-123-b", "kenteken 1 ABC 234". */
function takeAnnouncedPlate(doc: Doc, chunk: Chunk, found: Found): number {
  if (isAnnouncedPlate(chunk.text)) return add(doc, chunk.first, chunk.last, 0.92, 'number-by-word', found);
  let first = chunk.first;
  if (doc.gap[first] === Gap.space && first > 0 && isShortWord(doc, first - 1)) first -= 1;
  let last = chunk.last;
  let signs = doc.end[last]! - doc.start[first]!;
  while (last + 1 < doc.count && doc.gap[last + 1] === Gap.space && signs < 8) {
    if (doc.kind[last + 1] === Kind.sign || doc.end[last + 1]! - doc.start[last + 1]! > 3) break;
    if (doc.kind[last + 1] === Kind.word && !isShortWord(doc, last + 1)) break;
    last += 1;
    signs = doc.end[last]! - doc.start[first]!;
  }
  const text = doc.text.slice(doc.start[first], doc.end[last]);
  return text.length <= 11 && isAnnouncedPlate(text) ? add(doc, first, last, 0.9, 'number-by-word', found) : 0;
}

/** Letters of a plate; small words that may follow are none. */
const isShortWord = (doc: Doc, i: number): boolean =>
  doc.kind[i] === Kind.word &&
  /^(?!(?:is|en|de|of|op|in|van|met|met|een|was|dat|die|nr|het)$)[A-Za-z]{1,3}$/.test(
    doc.text.slice(doc.start[i], Math.min(doc.end[i]!, doc.start[i]! + 4)),
  );

/** No number of a person is longer. */
const LONGEST = 24;

/**
 * A row of figures that nothing explains: nine with a failing sum, a client number without its word. Amounts and round
 * numbers are none.
 */
export function takeLongNumber(doc: Doc, i: number, said: Announcement, found: Found): number {
  const length = doc.end[i]! - doc.start[i]!;
  if (length < 6 || length > LONGEST) return i;
  const chunk = chunkAt(doc, i, i);
  if (chunk.first !== chunk.last || isPartOfMore(doc, chunk) || hasUnit(doc, i)) return i;
  if (i > 0 && doc.gap[i] === Gap.none && /[^\s("'“‘:;>|[*]/.test(doc.text[doc.start[i]! - 1]!)) return i;
  if (i > 0 && doc.gap[i]! <= Gap.space && /[€$£]/.test(doc.text[doc.start[i - 1]!]!)) return i;
  if (said.kind === Announced.other && said.near) return i;
  const text = doc.text.slice(doc.start[i], doc.end[i]);
  if (/000$/.test(text) || (length === 6 && /^(?:19|20)\d{4}$/.test(text))) return i;
  return add(doc, i, i, longCertainty(text), 'long-number', found);
}

function longCertainty(text: string): number {
  if (text.length === 6) return 0.55;
  if (isANumber(text) || isOnderwijsnummer(text)) return 0.8;
  return text.length === 8 && isBsn(text) ? 0.7 : 0.65;
}
