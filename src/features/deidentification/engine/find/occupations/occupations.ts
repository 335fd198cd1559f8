import { W } from '../../lexicon/bits.ts';
import { type Doc, Kind } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Finder } from '../finder.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, onLine } from '../look.ts';

const possessives = wordSet('onze ons mijn m zijn haar hun jouw je uw jullie enige eerste laatste daar');
const articles = wordSet('de het d');
const being = wordSet(
  'is was werd wordt ben bent waren als werkt werkte werkzaam functie beroep voormalig voormalige gewezen ex oud',
);
const of = wordSet('van in te bij der op uit');

/** Rare work that points at one person: said of somebody ("is brugwachter") or of one place ("de koster van Ede"). */
export const findOccupations: Finder = (doc, found) => {
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word || !has(doc, i, W.rareOccupation)) continue;
    if (found.labelAt(doc.start[i]!) !== undefined) continue;
    const confidence = sureness(doc, i);
    if (confidence > 0) found.add(doc.start[i]!, doc.end[i]!, 'occupation_rare', confidence, 'rare-occupation');
  }
};

function sureness(doc: Doc, i: number): number {
  if (!onLine(doc, i)) return 0;
  const before = i - 1;
  if (isOneOf(doc, before, being) || isOneOf(doc, before, possessives)) return 0.65;
  if (isSign(doc, before, '-') && isJoined(doc, i)) return 0.6;
  if (isOneOf(doc, before, articles)) return isOneOf(doc, before - 1, being) || isOfSomething(doc, i) ? 0.65 : 0;
  return isApposition(doc, i) ? 0.6 : 0;
}

/** "de koster van de Sint-Janskerk", "de torenwachter van ons dorp". */
const isOfSomething = (doc: Doc, i: number): boolean =>
  isOneOf(doc, i + 1, of) &&
  isSpaced(doc, i + 1) &&
  (isCapital(doc, i + 2) ||
    isOneOf(doc, i + 2, possessives) ||
    (isOneOf(doc, i + 2, articles) && isCapital(doc, i + 3)));

/** "Piet Jansen, brugwachter", "(brugwachter)". */
const isApposition = (doc: Doc, i: number): boolean =>
  isSign(doc, i - 1, ',(') && isCapital(doc, i - 2) && !isCapital(doc, i);
