import { W } from '../../lexicon/bits.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Doc, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Found } from '../../span.ts';
import { has, isCapital, isOneOf, isSign, isSpaced, isWord, onLine, startsSentence } from '../look.ts';
import { isAddressTail } from './address-line.ts';
import { houseNumberEnd } from './house-number.ts';
import { dutchPostcodeEnd, isBelgianPostcode } from './postcode.ts';
import { joinedStart } from './street-name.ts';

const particles = wordSet('van de der den ten ter te t het en op');
const starters = wordSet('de het t den');
const addressWords = wordSet(
  'aan op adres woonadres bezoekadres postadres straat wonende woonachtig woont verblijfadres',
);
const introducing = wordSet('adres woonadres bezoekadres postadres straat wonende woonachtig verblijfadres');
const notStreets = wordSet(
  'flat groep bladzijde pagina blz pag kamer artikel art lid hoofdstuk paragraaf versie bijlage fase stap doel deel week dag ' +
    'klas leerjaar kantoor lokaal afdeling route bus lijn tram trein bijlage zaak dossier nummer nr gate spoor ' +
    'verdieping etage tel telefoon fax vraag punt ronde sessie niveau schaal score groepen unit team module type model',
);

/**
 * A house number at token `i` whose street has no ending that we know ("Hoefblad 23, 3831 AB", "De Wieken 12"): by
 * the postcode or place behind it, or by what announces it. Adds it; the token after it, or −1.
 */
export function findNamedByNumber(doc: Doc, i: number, free: number, found: Found, lexicon: Lexicon): number {
  const last = i - 1;
  if (last < free || !isSpaced(doc, i) || !isWord(doc, last) || isOneOf(doc, last, notStreets)) return -1;
  const end = isOneOf(doc, last, boxes)
    ? i + 1
    : doc.text.charCodeAt(doc.start[i]!) === ZERO
      ? -1
      : houseNumberEnd(doc, i);
  if (end < 0) return -1;
  const start = nameStart(doc, last, free);
  const confidence = isCapital(doc, last)
    ? confidenceOf(doc, start, last, end, lexicon)
    : isBeforePostcode(doc, end) && !has(doc, last, W.frequent | W.month)
      ? 0.7
      : 0;
  if (confidence === 0) return -1;
  found.add(doc.start[start]!, doc.end[end - 1]!, 'street_address', confidence, 'address');
  return end;
}

function confidenceOf(doc: Doc, start: number, last: number, end: number, lexicon: Lexicon): number {
  if (isOneOf(doc, last, boxes)) return 0.8;
  if (has(doc, last, W.month | W.weekday | W.title | W.generic) || (has(doc, last, W.frequent) && start === last))
    return 0;
  if (isBeforePostcode(doc, end)) return 0.95;
  if (has(doc, start, W.firstName) && !has(doc, start, W.common)) return 0;
  if (isAddressTail(doc, end) && isTailed(doc, start, last, end)) return 0.75;
  if (has(doc, last, W.streetWord)) return startsSentence(doc, last) && start === last ? 0 : 0.75;
  if (has(doc, last, W.place | W.institution | W.institutionHead)) return 0;
  const before = isSign(doc, start - 1, ':') ? start - 2 : start - 1;
  if (onLine(doc, start) && isOneOf(doc, before, introducing)) return 0.8;
  if (isSign(doc, start - 1, ',') && isCapital(doc, start - 2) && has(doc, start - 2, W.place)) return 0.75;
  if (
    onLine(doc, start) &&
    isOneOf(doc, start - 1, smallArticles) &&
    isOneOf(doc, start - 2, onto) &&
    !isOrdinary(doc, last, lexicon)
  )
    return 0.7;
  const article = isOneOf(doc, start, starters);
  if (article && onLine(doc, start) && isOneOf(doc, before, addressWords)) return 0.8;
  if (!article || !isCapital(doc, start)) return 0;
  return (!startsSentence(doc, start) && !has(doc, last, W.surname)) || (!onLine(doc, start) && !onLine(doc, end))
    ? 0.65
    : 0;
}

function isBeforePostcode(doc: Doc, end: number): boolean {
  const at = isSign(doc, end, ',-–(|/') ? end + 1 : end;
  return dutchPostcodeEnd(doc, at, true) > 0 || (isBelgianPostcode(doc, at, true) && has(doc, at + 1, W.place));
}

/** "Postbus 90" stands where a street would. */
/** Before a town an ordinary word with a number is a room or a class; before "te" it is a street. */
function isTailed(doc: Doc, start: number, last: number, end: number): boolean {
  if (has(doc, last, W.place | W.institution)) return false;
  if (start < last && !startsSentence(doc, start)) return true;
  return isOneOf(doc, end, te) || !(has(doc, last, W.common | W.institutionHead) || doc.shape[last] === Shape.upper);
}
const te = wordSet('te');

const boxes = wordSet('postbus');
const smallArticles = wordSet('de het');
const onto = wordSet('aan op');
const isOrdinary = (doc: Doc, i: number, lexicon: Lexicon): boolean =>
  has(doc, i, W.common | W.firstName | W.surname) ||
  doc.shape[i] === Shape.upper ||
  lexicon.isCompound(doc.text.slice(doc.start[i], doc.end[i]).toLowerCase());

const ZERO = 0x30;

/** Back over capitals and what joins them: "Aan 't Verlaat", "De Wieken". */
function nameStart(doc: Doc, last: number, free: number): number {
  let start = joinedStart(doc, last);
  if (!isCapital(doc, last)) return start;
  let at = start;
  for (let step = 0; step < 6 && at - 1 >= free && isSpaced(doc, at) && isWord(doc, at - 1); step += 1) {
    const before = at - 1;
    if (isOneOf(doc, before, particles) && !isCapital(doc, before)) at = joinedStart(doc, before);
    else if (isCapital(doc, before) && isName(doc, before)) at = start = joinedStart(doc, before);
    else break;
    if (isOneOf(doc, before, tees) && at < before) start = at;
  }
  return start;
}
const tees = wordSet('t');

/** "De" and "Het" belong to it when they are no first word; other function words do not. */
const isName = (doc: Doc, i: number): boolean =>
  isOneOf(doc, i, starters) ||
  (!isOneOf(doc, i, notStreets) &&
    !has(doc, i, W.frequent | W.title | W.family) &&
    !(startsSentence(doc, i) && has(doc, i, W.common)));
