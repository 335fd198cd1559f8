import { W } from '../../lexicon/bits.ts';
import { type Doc } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isOneOf, isSign, isSpaced, onLine } from '../look.ts';
import { dutchPostcodeEnd, isBelgianPostcode } from './postcode.ts';

const joining = wordSet('te in');
const before = wordSet(
  'aan op in naar langs nabij hoek adres woonadres bezoekadres postadres straat wonende woonachtig woont verblijfadres locatie',
);
const articles = wordSet('de het');
const being = wordSet('is was');
/** Only before an article: "van de Sperwerhof". */
const withArticle = wordSet('van over');
/** Without a number and without an article a town follows these. */
const needArticle = wordSet('in naar langs nabij hoek op locatie');

/** Whether what comes after a house number goes on like an address: a postcode, "te Ede", ", Ede". */
export function isAddressTail(doc: Doc, i: number): boolean {
  let at = i;
  const comma = isSign(doc, at, ',');
  if (isSign(doc, at, ',-–(|/•·')) at += 1;
  if (dutchPostcodeEnd(doc, skipCountry(doc, at), true) > 0) return true;
  if (isBelgianPostcode(doc, skipCountry(doc, at), true)) return true;
  if (isOneOf(doc, at, joining))
    return isSpaced(doc, at) && isCapital(doc, at + 1) && !has(doc, at + 1, W.month | W.frequent);
  return (
    (comma || at > i || !onLine(doc, i)) &&
    isCapital(doc, at) &&
    has(doc, at, W.place) &&
    !has(doc, at, W.common | W.firstName)
  );
}

/** "B-", "NL-" before a postcode. */
const skipCountry = (doc: Doc, i: number): number =>
  isOneOf(doc, i, countries) && isSign(doc, i + 1, '-') ? i + 2 : i;
const countries = wordSet('b be nl');

/** Whether words before token `start` announce an address: "aan de", "op", "adres:", "woont". */
export function isIntroduced(doc: Doc, start: number, number = true): boolean {
  let at = start - 1;
  if (!onLine(doc, start)) return false;
  if (isSign(doc, at, ':')) at -= 1;
  else if (isOneOf(doc, at, being) && isOneOf(doc, at - 1, before)) return true;
  else if (isOneOf(doc, at, articles)) return isOneOf(doc, at - 1, before) || isOneOf(doc, at - 1, withArticle);
  return isOneOf(doc, at, before) && (number || !isOneOf(doc, at, needArticle));
}
