import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import { isApostrophe, isHyphen, isSign } from './parts.ts';
import { deeds, eponymAfter, livingDeeds, ofBirth, roles } from './words.ts';

const s = wordSet('s');
const possible = (doc: Doc, i: number): boolean => i < doc.count && doc.gap[i]! <= Gap.space;

/** What the words behind a name say. `after` is the token behind it; at most five tokens are read. */
export function behind(doc: Doc, after: number, found: Candidates): number {
  if (!possible(doc, after)) return 0;
  if (isApostrophe(doc, after) && doc.gap[after] === Gap.none) {
    return after + 1 < doc.count && doc.gap[after + 1] === Gap.none && s.has(doc.hash[after + 1]!) ? 0.6 : 0;
  }
  if (doc.kind[after] === Kind.word) return behindWord(doc, after);
  if (doc.kind[after] === Kind.number) return doc.gap[after] === Gap.none ? -1 : measured(doc, after) ? -2 : 0;
  if (isHyphen(doc, after) && doc.gap[after] === Gap.none) return behindHyphen(doc, after);
  if (isSign(doc, after, '(')) return behindBracket(doc, after, found);
  if (isSign(doc, after, ',')) return behindComma(doc, after);
  // "Geb.dat.": a short form.
  if (
    isSign(doc, after, '.') &&
    doc.gap[after] === Gap.none &&
    after + 1 < doc.count &&
    doc.gap[after + 1] === Gap.none
  )
    return doc.kind[after + 1] === Kind.word ? -2 : 0;
  return 0;
}

/** In lower case they stand behind people too: "sinds Hennie weg is". */
const soft = wordSet('weg dag huis school groep boek app plein straat laan lijst project cursus gebouw zaal plan');

function behindWord(doc: Doc, after: number): number {
  if (doc.gap[after] === Gap.none) return 0;
  const hash = doc.hash[after]!;
  if (eponymAfter.has(hash)) return !soft.has(hash) || doc.shape[after] !== Shape.lower ? -3.5 : -0.3;
  if (doc.shape[after] !== Shape.lower) return (doc.is[after]! & W.institutionHead) !== 0 ? -2 : 0;
  if (livingDeeds.has(hash)) return 1.1;
  if (deeds.has(hash)) return 0.7;
  return doc.is[after]! & W.speech ? 0.9 : 0;
}

const doses = wordSet('mg ml mcg gram g ie stuks tabletten tablet x dd keer euro procent');
/** "Paracetamol 500 mg": a medicine. */
function measured(doc: Doc, number: number): boolean {
  let at = number + 1;
  if ((isSign(doc, at, ',') || isSign(doc, at, '.')) && doc.kind[at + 1] === Kind.number) at += 2;
  return at < doc.count && doses.has(doc.hash[at]!);
}

/** "Jansen-methode", "Covid-19", "Wajong-uitkering". */
function behindHyphen(doc: Doc, after: number): number {
  if (after + 1 >= doc.count || doc.gap[after + 1] !== Gap.none) return 0;
  if (doc.kind[after + 1] === Kind.number) return -3;
  return doc.kind[after + 1] === Kind.word && doc.shape[after + 1] === Shape.lower ? -3 : 0;
}

/** "(12)", "(8 jaar)", "(moeder)", "(06-…)". */
function behindBracket(doc: Doc, after: number, found: Candidates): number {
  const at = after + 1;
  if (at >= doc.count) return 0;
  const label = found.labelAt(doc.start[at]!);
  if (label === 'age' || label === 'phone' || label === 'email' || label === 'date' || label === 'bsn') return 1.5;
  if (doc.kind[at] === Kind.number) {
    const value = doc.value[at]!;
    return value >= 0 && value < 110 && isSign(doc, at + 1, ')') ? 1.5 : isYears(doc, at) ? 1.5 : 0;
  }
  return isPerson(doc, at) || (at + 1 < doc.count && isPerson(doc, at + 1)) ? 1.4 : 0;
}

const isYears = (doc: Doc, at: number): boolean => at + 1 < doc.count && ofBirth.has(doc.hash[at + 1]!);
const isPerson = (doc: Doc, i: number): boolean =>
  doc.kind[i] === Kind.word && ((doc.is[i]! & (W.family | W.occupation)) !== 0 || roles.has(doc.hash[i]!));

const whose = wordSet('die wiens geboren wonende');
/** "Noor, 8 jaar", "Karim, de broer van". */
function behindComma(doc: Doc, after: number): number {
  const at = after + 1;
  if (at >= doc.count || doc.gap[at]! > Gap.space) return 0;
  if (doc.kind[at] === Kind.number) return isYears(doc, at) ? 1.5 : 0;
  if (isPerson(doc, at)) return 1;
  if (whose.has(doc.hash[at]!)) return 0.5;
  return at + 1 < doc.count && doc.gap[at + 1]! <= Gap.space && isPerson(doc, at + 1) ? 0.8 : 0;
}
