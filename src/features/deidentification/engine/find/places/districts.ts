import { W } from '../../lexicon/bits.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import { endingOf, makeEndings, WHOLE } from '../endings.ts';
import { has, isCapital, isOneOf, isSpaced, onLine, startsSentence } from '../look.ts';
import { joinedStart } from './street-name.ts';

const districtEndings = makeEndings([[1, 'wijk buurt kwartier dorp']]);
const kinds = wordSet(
  'wijk buurt stadsdeel deelgemeente dorp gehucht stadswijk volkswijk volksbuurt district provincie regio wijken dorpje kern woonwijk',
);
const regions = wordSet('regio district');
const articles = wordSet('de het');
const prepositions = wordSet('in uit op naar vanuit door');
const sides = wordSet('noord zuid oost west zuidoost zuidwest noordwest');

/** "wijk Overvecht", "de buurt De Hoogte", "in de Schilderswijk", "op Zuid"; the token after it, or −1. */
export function districtAt(doc: Doc, i: number, found: Candidates): number {
  if (
    !isCapital(doc, i) ||
    startsSentence(doc, i) ||
    has(doc, i, W.frequent | W.generic | W.title | W.month | W.family)
  )
    return -1;
  const confidence = sureness(doc, i);
  if (confidence === 0) return -1;
  const article = isOneOf(doc, i, articles);
  if (article && !isCapital(doc, i + 1)) return -1;
  const end = article ? i + 2 : i + 1;
  found.add(doc.start[joinedStart(doc, i)]!, doc.end[end - 1]!, 'place', confidence, 'place-by-context');
  return end;
}

function sureness(doc: Doc, i: number): number {
  if (isOneOf(doc, i - 1, kinds) && isSpaced(doc, i))
    return isOneOf(doc, i, sides) && isOneOf(doc, i - 1, regions) ? 0 : doc.shape[i] === Shape.upper ? 0 : 0.75;
  if (isOneOf(doc, i, sides) && isOneOf(doc, i - 1, prepositions)) return 0.6;
  const mark = endingOf(districtEndings, doc, i);
  if (mark === 0 || mark & WHOLE || has(doc, i, W.surname | W.firstName | W.common)) return 0;
  const before = isOneOf(doc, i - 1, articles) ? i - 2 : i - 1;
  return onLine(doc, i) && isOneOf(doc, before, prepositions) ? 0.7 : 0;
}
