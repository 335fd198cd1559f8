import { W } from '../../lexicon/bits.ts';
import { type Doc } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import { makeEndings } from '../endings.ts';
import { has, isCapital, isJoined, isNumber, isOneOf, isSign, isSpaced, isWord, lengthOf, onLine } from '../look.ts';

/** Ends of the names of towns and villages. */
export const placeEndings = makeEndings([
  [
    1,
    'dam drecht hoven gem zele beke wijk burg burgh ingen oord kerke broek veen veld horst dorp huizen hout haven loo ' +
      'sluis stede wolde woude zaal rode eik lede kerk donk bergen zijl meer foort voort schoten vliet graven elst ' +
      'brugge mere zand laren lo waard ham munde recht muiden trecht heim stein stad grad city ville abad pur stan',
  ],
]);

const of = wordSet('in te uit naar vanuit richting nabij rondom omgeving omstreken regio vanaf tot rond');
const perhaps = wordSet(
  'van bij voor over via door tussen en of omgeving buiten gemeente stad dorp wijk op langs politie station ambulance balie loket kantoor vestiging locatie afdeling',
);
const living = wordSet(
  'woont wonen woon woonde woonden wonend wonende woonachtig verhuisd verhuist verhuizen verhuisde verhuisden komt kom ' +
    'komen kwam kwamen afkomstig geboren opgegroeid groeide gevlucht vluchtte vluchtten getogen gevestigd verbleef ' +
    'verblijft verblijven verblijvend gehuisvest terug teruggekeerd teruggegaan studeert werkt werkte reist reisde ' +
    'vertrekt vertrok vertrokken vakantie appartement flat huis woning opvang azc kamer huurt huurde dorp stad gemeente',
);
const announcing = wordSet(
  'woonplaats plaats geboorteplaats gemeente standplaats vestigingsplaats kanton arrondissement te',
);
const prepositions = wordSet('in te uit naar vanuit nabij');

/**
 * What says that tokens [i, end) are a place: 3 a verb of living, an announcing word, an address; 2 "in", "naar";
 * 1 perhaps; 0 nothing.
 */
export function contextOf(doc: Doc, i: number, end: number): number {
  const before = i - 1;
  if (!onLine(doc, i) && !isDateAfter(doc, end)) return 0;
  if (isSign(doc, before, ':') && isOneOf(doc, before - 1, announcing)) return 3;
  if (isDateAfter(doc, end) && (!onLine(doc, i) || i === 0)) return 2;
  if (isOneOf(doc, before, prepositions) && livesHere(doc, i)) return 3;
  if (isOneOf(doc, before, announcing)) return isCapital(doc, i) ? 3 : 2;
  if (isOneOf(doc, before, of)) return 2;
  if (isSign(doc, before, '(') && isSign(doc, end, ')')) return 1;
  return isOneOf(doc, before, perhaps) || isBesidePlace(doc, before, end) ? 1 : 0;
}

/** "Zeist en Bilthoven", "Gent, Aalst of Ninove". */
const isBesidePlace = (doc: Doc, before: number, end: number): boolean =>
  (isSign(doc, before, ',/-') && has(doc, before - 1, W.place) && isCapital(doc, before - 1)) ||
  (isSign(doc, end, ',/') && has(doc, end + 1, W.place) && isCapital(doc, end + 1) && !has(doc, end + 1, W.firstName));

/** "Diest, 14 juni", "Almere, 08.02.2024" at the head of a letter. */
const isDateAfter = (doc: Doc, end: number): boolean =>
  isSign(doc, end, ',') && (isNumber(doc, end + 1) || (isOneOf(doc, end + 1, articles) && isNumber(doc, end + 2)));
const articles = wordSet('de den');

/** A verb of living, or a word for where one lives, at most five tokens before the preposition of token `i`. */
export function livesHere(doc: Doc, i: number): boolean {
  for (let at = i - 2; at >= i - 6 && at >= 0 && onLine(doc, at + 1); at -= 1) {
    if (isSign(doc, at, '.!?;:')) return false;
    if (isOneOf(doc, at, living)) return true;
  }
  return false;
}

/** "Jan van Dongen", "mevrouw Van Zutphen", "J. Ede", "Ede, J.": then it is a surname. */
export function isOfPerson(doc: Doc, i: number): boolean {
  let at = i - 1;
  if (!onLine(doc, i)) return false;
  const particle = isParticle(doc, at);
  if (particle && isCapital(doc, at) && !isLineStart(doc, at)) return true;
  while (at >= 0 && at > i - 4 && isParticle(doc, at) && onLine(doc, at)) at -= 1;
  if (isSign(doc, at, '.') && isInitialOrTitle(doc, at - 1)) return true;
  if (!isWord(doc, at) || !onLine(doc, at + 1)) return false;
  if (isOneOf(doc, at, families)) return true;
  if (has(doc, at, W.title | W.family)) return !particle ? has(doc, at, W.title) : true;
  return (
    isCapital(doc, at) && has(doc, at, W.firstName) && (particle || has(doc, i, W.surname)) && !has(doc, at, W.frequent)
  );
}

const families = wordSet('echtpaar familie fam gezin fam heren dames weduwe');
const isParticle = (doc: Doc, i: number): boolean => isOneOf(doc, i, ofNames);
const ofNames = wordSet('van de der den ter ten von el al vander vanden');
const isLineStart = (doc: Doc, i: number): boolean => i === 0 || !onLine(doc, i) || isSign(doc, i - 1, '.!?:"“(');
const isInitialOrTitle = (doc: Doc, i: number): boolean =>
  has(doc, i, W.title) || (isCapital(doc, i) && lengthOf(doc, i) === 1);

const joining = wordSet('te in');
/** Behind a postcode, or behind a street with "te" or a comma. */
export function isAfterAddress(doc: Doc, i: number, found: Candidates): boolean {
  const before = i - 1;
  if (before < 0) return false;
  if (isSpaced(doc, i) && found.labelAt(doc.start[before]!) === 'postcode') return true;
  if (!isCapital(doc, i) && !has(doc, i, W.place)) return false;
  if (isOneOf(doc, before, joining) && before > 0)
    return found.labelAt(doc.start[before - 1]!) === 'street_address' && !has(doc, i, W.frequent);
  if (!has(doc, i, W.place) || has(doc, i, W.firstName)) return false;
  const street = isSign(doc, before, ',(-–|/') ? before - 1 : before;
  return (
    street >= 0 &&
    (isNumber(doc, street) || isJoined(doc, street) || isWord(doc, street)) &&
    found.labelAt(doc.start[street]!) === 'street_address'
  );
}
