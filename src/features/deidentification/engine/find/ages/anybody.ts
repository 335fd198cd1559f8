import { type Doc, Gap } from '../../tokens/doc.ts';
import { hashOf, wordSet } from '../../tokens/hash.ts';
import { isBeAfter, isPlural } from './age-words.ts';

const VAN = hashOf('van');
const VOOR = hashOf('voor');
const any = wordSet('een elk elke ieder iedere geen');
const may = wordSet('mag mogen moet moeten kan kunnen hoeft heeft krijgt heeft betaalt valt telt gaat geldt');
const conditions = wordSet('als wanneer zodra indien totdat tot');
const readers = wordSet('je uw een elk ieder jij u');
const FARTHEST = 5;

/** Who reads it or anybody, so a rule: "een kind van 12 jaar mag", "als je kind 18 wordt", "voor kinderen van 4, 5 en 6". */
export function isAnybodys(doc: Doc, first: number, next: number): boolean {
  const van = doc.hash[first - 1] === VAN ? first - 1 : -1;
  if (van > 1 && doc.hash[van - 2] === VOOR && isPlural(doc.hash[van - 1]!)) return true;
  if (van > 1 && any.has(doc.hash[van - 2]!) && next < doc.count && may.has(doc.hash[next]!)) return true;
  if (next >= doc.count || !isBeAfter(doc.hash[next]!)) return false;
  for (let at = first - 1; at >= 0 && at >= first - FARTHEST && doc.gap[at + 1]! <= Gap.space; at -= 1)
    if (readers.has(doc.hash[at]!)) return at > 0 && conditions.has(doc.hash[at - 1]!);
  return false;
}
