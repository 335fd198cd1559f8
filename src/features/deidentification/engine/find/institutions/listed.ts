import { W } from '../../lexicon/bits.ts';
import type { Phrase } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, onLine, startsSentence } from '../look.ts';
import type { Seen } from './institutions.ts';
import { debts, employment, isSaidBefore, ties } from './relations.ts';

const near = wordSet('bij via naar van door aan in op met voor vanuit namens');
const articles = wordSet('het de');
/** Whose customer everybody is: only somebody's work or debt there says anything. */
export const everybodys = wordSet(
  'ing abn amro rabobank sns asn bunq knab triodos revolut kbc belfius argenta bnp fortis axa aegon achmea nn asr ohra ' +
    'interpolis fbto vgz cz menzis dsw onvz ditzo zilveren unive allianz baloise ethias dkv partena solidaris ' +
    'kpn ziggo vodafone odido tmobile telenet proximus orange scarlet simpel lebara ' +
    'eneco essent vattenfall nuon greenchoice oxxio engie luminus fluvius liander enexis stedin vitens evides dunea pwn ' +
    'farys watergroep pidpa vivaqua postnl dhl dpd gls ups bpost fedex bol zalando amazon coolblue wehkamp temu shein ' +
    'klarna afterpay riverty tikkie paypal picnic thuisbezorgd deliveroo uber flink ns nmbs mivb ret gvb htm arriva ' +
    'colruyt delhaize lidl aldi jumbo albert heijn ah carrefour spar plus kruidvat blokker xenos zeeman wibra makro efteling plopsaland ' +
    'walibi bobbejaanland duinrell kampioenen connexxion qbuzz keolis transdev tui corendon transavia klm ryanair google facebook netflix spotify ' +
    'hema action ikea etos kruidvat primark gamma praxis decathlon mediamarkt microsoft samsung apple lijn post',
);
const shops = wordSet(
  'colruyt delhaize lidl aldi jumbo heijn ah carrefour spar plus blokker xenos zeeman wibra makro hema action ikea etos kruidvat primark gamma praxis decathlon mediamarkt picnic',
);

/** A name of the list at token `i`, with the town behind it ("Jumbo Veenendaal"). */
export function listedAt(doc: Doc, i: number, phrase: Phrase | null): Seen {
  if (isJoined(doc, i) && isSign(doc, i - 1, "-'’@.")) return null;

  if (phrase && phrase.bits & (W.institution | W.generic)) {
    const end = i + phrase.length;
    const confidence = phrase.bits & W.generic ? branch(doc, i, end) : phraseSureness(doc, i, end);
    if (confidence > 0) return { start: isSmallArticle(doc, i) ? i + 1 : i, end: townEnd(doc, end), confidence };
  }
  if (phrase && phrase.bits & W.institutionHead && isNamedHead(doc, i, phrase.length)) {
    return { start: i, end: townEnd(doc, i + phrase.length), confidence: 0.6 };
  }
  if (!has(doc, i, W.institution) || isHalf(doc, i + 1)) return null;
  const end = townEnd(doc, i + 1);
  if (has(doc, i, W.generic)) return branch(doc, i, i + 1) > 0 ? { start: i, end, confidence: 0.6 } : null;
  const confidence = single(doc, i, end > i + 1);
  return confidence === 0 ? null : { start: i, end, confidence };
}

/** "het Huis van het Kind": a long head with capitals is a name of its own. */
const isNamedHead = (doc: Doc, i: number, length: number): boolean =>
  length >= 3 && isCapital(doc, i) && isCapital(doc, i + length - 1) && !startsSentence(doc, i);

/** "Rode Kruis Mechelen": of a body of the whole country one branch. */
const branch = (doc: Doc, i: number, end: number): number =>
  isCapital(doc, i) && townEnd(doc, end) > end && has(doc, i, W.institution | W.phraseStart) ? 0.6 : 0;

/** "de Bascule": a small article is none of the name. */
const isSmallArticle = (doc: Doc, i: number): boolean => !isCapital(doc, i) && isOneOf(doc, i, articles);

/** "Rabobank-pas". */
const isHalf = (doc: Doc, end: number): boolean =>
  isSign(doc, end, '-') && isJoined(doc, end) && isJoined(doc, end + 1) && !isCapital(doc, end + 1);

function phraseSureness(doc: Doc, i: number, end: number): number {
  if (isHalf(doc, end) || isBehindName(doc, i)) return 0;
  const last = end - 1;
  const ordinary = has(doc, last, W.common | W.frequent);
  if (isOneOf(doc, i, everybodys) || isOneOf(doc, last, everybodys))
    return isOwed(doc, i) || townEnd(doc, end) > end || (isOneOf(doc, last, shops) && isAt(doc, i)) ? 0.75 : 0;
  if (!isCapital(doc, last) && ordinary) return 0;
  // "De Zonnebloem bloeit": at the head of a sentence only the last word says something.
  if (has(doc, i, W.particle) && startsSentence(doc, i)) return ordinary ? 0 : 0.8;
  if (!isCapital(doc, i) && isCapital(doc, last) && !isSmallArticle(doc, i)) return 0;
  if (isCapital(doc, i) || isCapital(doc, last))
    return has(doc, i, W.particle) && !isCapital(doc, i) && ordinary ? 0 : 0.9;
  return 0.75;
}

/** "Jan van Haren", "F. van Haren". */
const isBehindName = (doc: Doc, i: number): boolean =>
  has(doc, i, W.particle) &&
  onLine(doc, i) &&
  (has(doc, i - 1, W.title | W.family) ||
    (isCapital(doc, i - 1) && !has(doc, i - 1, W.frequent)) ||
    isSign(doc, i - 1, '.'));

function single(doc: Doc, i: number, town: boolean): number {
  const name = has(doc, i, W.firstName | W.surname | W.place | W.nameWord);
  const ordinary = has(doc, i, W.common | W.frequent);
  if (town && isCapital(doc, i) && !has(doc, i, W.firstName)) return ordinary && startsSentence(doc, i) ? 0 : 0.85;
  if (isOneOf(doc, i, everybodys)) return isOwed(doc, i) || (isOneOf(doc, i, shops) && isAt(doc, i)) ? 0.7 : 0;
  if (!isCapital(doc, i)) return ordinary || name ? 0 : 0.75;
  if (!ordinary && !name) return 0.9;
  if (startsSentence(doc, i)) return 0;
  if (isSign(doc, i - 1, '(=/')) return 0.7;
  if (ordinary) return isTied(doc, i) && isNear(doc, i) ? 0.65 : 0;
  if (doc.shape[i] === Shape.upper) return 0.8;
  return isNear(doc, i) && (isTied(doc, i) || isOneOf(doc, i - 1, articles)) ? 0.7 : 0;
}

const beforeArticle = (doc: Doc, i: number): number => (isOneOf(doc, i - 1, articles) ? i - 2 : i - 1);
const isNear = (doc: Doc, i: number): boolean => onLine(doc, i) && isOneOf(doc, beforeArticle(doc, i), near);
const bij = wordSet('bij');
const isAt = (doc: Doc, i: number): boolean => isOneOf(doc, beforeArticle(doc, i), bij);
const isOwed = (doc: Doc, i: number): boolean =>
  isSaidBefore(doc, i - 1, employment) || isSaidBefore(doc, i - 1, debts);
const isTied = (doc: Doc, i: number): boolean => isSaidBefore(doc, i - 1, employment) || isSaidBefore(doc, i - 1, ties);

const denHaag = wordSet('den');
const houses = wordSet('ziekenhuis gasthuis college lyceum');

/** A town directly behind belongs to it, and so does "ziekenhuis". */
function townEnd(doc: Doc, end: number): number {
  if (isSpaced(doc, end) && isOneOf(doc, end, houses)) return end + 1;
  if (
    isSpaced(doc, end) &&
    isCapital(doc, end) &&
    has(doc, end, W.particle) &&
    isCapital(doc, end + 1) &&
    isOneOf(doc, end, denHaag)
  )
    return end + 2;
  if (!isSpaced(doc, end) || !isCapital(doc, end) || !has(doc, end, W.place) || has(doc, end, W.firstName | W.month))
    return end;
  const more = isSign(doc, end + 1, '-') && isJoined(doc, end + 1) && isJoined(doc, end + 2) && isCapital(doc, end + 2);
  return more ? end + 3 : end + 1;
}
