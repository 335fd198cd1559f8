import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isOneOf, isSign, isSpaced, onLine, startsSentence } from '../look.ts';
import { isPlace } from './compounds.ts';
import { everybodys } from './listed.ts';
import { capitalsEnd } from './name.ts';
import type { Seen } from './institutions.ts';

const articles = wordSet('de het t den ter ten huize huis chez');
const chez = wordSet('chez');
const dutchArticles = wordSet('de het');
const surnameArticles = wordSet('de den ter ten');
/** "Van 't Hek", "in 't Veld". */
const surnameParticles = wordSet('van in aan');
const prepositions = wordSet(
  'bij naar van op via in vanuit aan door met tot uit voor langs dagbesteding dagcentrum opname locatie heet heette genaamd school',
);
const places = wordSet('op in vanuit dagbesteding dagcentrum opname locatie');

/**
 * "bij De Schakel", "(De Kleine Stad)", "in 't Hofke": an article with a capital inside a sentence. `from` is the
 * first token of it, `article` the article.
 */
export function articleName(doc: Doc, from: number, article: number, lexicon: Lexicon): Seen {
  if (!isOneOf(doc, article, articles) || doc.shape[article] === Shape.upper) return null;
  const name = article + 1;
  if (!isSpaced(doc, name) || !isCapital(doc, name) || doc.shape[name] === Shape.upper) return null;
  if (has(doc, name, W.title | W.family | W.month | W.weekday | W.generic | W.occupation)) return null;
  if (has(doc, name, W.firstName) && !isOneOf(doc, article, chez)) return null;
  const confidence = isOneOf(doc, article, chez) ? 0.7 : sureness(doc, from, article, name);
  if (confidence === 0 || isPlace(doc, from, lexicon)) return null;
  return { start: from, end: capitalsEnd(doc, name), confidence };
}

/** "Jan in 't Veld", "meester van 't Hek"; "verblijft in 't Smeedeshof" is none. */
const mayBeSurname = (doc: Doc, particle: number, name: number): boolean =>
  isCapital(doc, particle) ||
  isCapital(doc, particle - 1) ||
  isSign(doc, particle - 1, '.') ||
  has(doc, name, W.surname | W.frequent) ||
  has(doc, particle - 1, W.title | W.family);

/** "de juf van De Wegwijzer": a surname has both small or both capitals, so "van" says where. */
const isRolesPlace = (doc: Doc, article: number, name: number): boolean =>
  isOneOf(doc, article - 1, van) &&
  !isCapital(doc, article - 1) &&
  has(doc, article - 2, W.title) &&
  !isCapital(doc, article - 2) &&
  has(doc, name, W.common);
const van = wordSet('van');

function sureness(doc: Doc, from: number, article: number, name: number): number {
  const before = from - 1;
  const bracket = isSign(doc, before, '(=');
  if (startsSentence(doc, from) && !bracket) return 0;
  if (
    isSign(doc, before, ',') &&
    isOneOf(doc, article, dutchArticles) &&
    has(doc, name, W.common) &&
    !has(doc, name, W.surname)
  )
    return 0.55;
  if (from < article && isOneOf(doc, before, surnameParticles) && mayBeSurname(doc, before, name)) return 0;
  if (isOneOf(doc, name, everybodys)) return 0;
  const known = onLine(doc, from) && isOneOf(doc, before, prepositions);
  if (!known && !bracket) return 0;
  if (has(doc, name, W.surname) && isOneOf(doc, article, surnameArticles))
    return isOneOf(doc, before, places) ? 0.6 : bracket ? 0.5 : 0;
  if (isRolesPlace(doc, article, name)) return 0.97;
  const more = isSpaced(doc, name + 1) && isCapital(doc, name + 1);
  if (has(doc, name, W.common)) return more || bracket || isOneOf(doc, before, places) ? 0.75 : 0.7;
  return 0.65;
}
