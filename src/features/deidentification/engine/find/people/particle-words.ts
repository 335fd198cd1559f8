import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { isApostrophe, isCapital, isSign } from './parts.ts';
import type { Run } from './reading.ts';

export const MOST_PARTICLES = 4;
/** Prepositions too: only before a surname that is known do they belong to the name. */
export const prepositions = wordSet('in op aan bij uit onder over voor te tot met');
/** The name of a house begins with these as easily as that of a person. */
export const articles = wordSet('de het den la le les los');
/** Where somebody works or comes from, as easily as how somebody is called. */
export const ofWords = wordSet('van v bij uit');

/** "van der", "van den", "vande", "el": two small words that together stand before nothing but a name. */
const firm = wordSet('oum oem umm um vande vanden vander ver el ait ben ould bint abu');
const second = wordSet('der den');
export const isFirmParticle = (doc: Doc, i: number): boolean =>
  (isApostrophe(doc, i) && doc.gap[i] !== Gap.none) ||
  (doc.hash[i] === v && (isSign(doc, i + 1, '.') || isSign(doc, i + 1, '/'))) ||
  firm.has(doc.hash[i]!) ||
  (i + 1 < doc.count && doc.hash[i] === van && second.has(doc.hash[i + 1]!));
export const [van] = wordSet('van');

/** Never at the beginning of a name in lower case. */
export const never = wordSet('voor met over tot bij onder');
/** "Oum Ilyas": the mother of Ilyas is called so. */
export const mothers = wordSet('oum oem umm um wa vd vdr vdn');
/** "'t", "'s", "d'". */
export const clipped = wordSet('t s d');
const pointed = wordSet('v vd d e');
/** "v.d. Pol", "v/d Pol", "Slotboom e/v Ruijgrok": the token of the name, or −1. */
export function afterPoints(doc: Doc, i: number): number {
  if (!pointed.has(doc.hash[i]!)) return -1;
  let at = i;
  while (
    at + 1 < doc.count &&
    at < i + 6 &&
    (isSign(doc, at + 1, '.') || isSign(doc, at + 1, '/')) &&
    doc.gap[at + 1] === Gap.none
  ) {
    at += 2;
    if (!pointed.has(doc.hash[at]!)) break;
  }
  if (at === i) return -1;
  return doc.kind[at] === Kind.word ? at : -1;
}

/** "Sjaan v Dam", but not "vader v Jesse". */
export const isShortVan = (doc: Doc, at: number, run: Run): boolean =>
  doc.hash[at] === v &&
  run.parts.length > 0 &&
  at + 1 < doc.count &&
  isCapital(doc, at + 1) &&
  (doc.is[at + 1]! & (W.institution | W.institutionHead | W.generic)) === 0;
const [v] = wordSet('v');
