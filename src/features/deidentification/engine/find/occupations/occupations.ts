import { W } from '../../lexicon/bits.ts';
import { type Doc, Kind } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { endingOf, makeEndings } from '../endings.ts';
import type { Finder } from '../finder.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced, onLine, startsSentence } from '../look.ts';

const possessives = wordSet('onze ons mijn m zijn haar hun jouw je uw jullie');
const articles = wordSet('de het d den');
const being = wordSet(
  'is was werd wordt ben bent waren werkt werkte werkzaam beroep voormalig voormalige gewezen ex oud daar enige laatste jarige',
);
const as = wordSet('als');
const of = wordSet('van in te bij der op uit');
/** Work that laws and letters speak of in general: "de notaris", "de burgemeester kan …". */
const offices = wordSet(
  'burgemeester notaris dominee pastoor imam minister wethouder griffier deurwaarder gerechtsdeurwaarder schepen raadslid ' +
    'gemeenteraadslid kamerlid senator priester predikant onderzoeksrechter politiecommissaris gebarentolk gebarentaaltolk ' +
    'schrijftolk kapelaan diaken bisschop procureur gouverneur gedeputeerde staatssecretaris kapitein begrafenisondernemer ' +
    'korpschef gemeentesecretaris patholoog scheidsrechter presentator restaurateur consul ambassadeur dirigent',
);

/** Rare work that no list has, by how the word ends; only where it is said of somebody. */
const rareEndings = makeEndings([
  [
    1,
    'artiest artieste pianist pianiste violist violiste gids wachter wachtster renner renster scheerder scheerster herder ' +
      'kweker fokker duiker kunstenaar kunstenares zanger zangeres danser danseres slijper smid brander stoker bouwer ' +
      'maker maakster meester vlieger piloot dirigent molenaar schipper visser jager temmer acteur actrice regisseur ' +
      'schrijver schrijfster voetballer voetbalster schaatser schaatsster kampioen kampioene hoogleraar archeoloog ' +
      'archeologe bewaarder loods stemmer varkensboer veerman prins vorst trompettist ballerina',
  ],
  [
    0,
    'schoonmaker schoonmaakster burgemeester leermeester schoolmeester huismeester kwartiermaker rustmaker afmaker waarmaker ' +
      'spelmaker maker bouwer verwachter afwachter bewaker huisbewaarder verhuisbewaarder ziekenbewaarder indiener ' +
      'tegenstander schrijver programmaker beleidsmaker ruziemaker stukadoor opbouwer afbouwer meester',
  ],
]);

/** Rare work that points at one person: said of somebody ("is brugwachter") or of one place ("de koster van Ede"). */
export const findOccupations: Finder = (doc, found) => {
  for (let i = 1; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word) continue;
    const confidence = has(doc, i, W.rareOccupation) ? sureness(doc, i) : isSaidSo(doc, i) ? 0.55 : 0;
    if (confidence === 0 || found.labelAt(doc.start[i]!) !== undefined) continue;
    found.add(doc.start[i]!, doc.end[i]!, 'occupation_rare', confidence, 'rare-occupation');
  }
};

/** "was wadloopgids", "de laatste schaapscheerster". */
const isSaidSo = (doc: Doc, i: number): boolean =>
  doc.shape[i] === 0 &&
  isSpaced(doc, i) &&
  doc.end[i]! - doc.start[i]! >= 7 &&
  isOneOf(doc, i - 1, being) &&
  endingOf(rareEndings, doc, i) === 1;

function sureness(doc: Doc, i: number): number {
  const before = i - 1;
  if (isCapital(doc, i) && !startsSentence(doc, i)) return 0;
  if (isSign(doc, before, '-') && isJoined(doc, i)) return isOneOf(doc, before - 1, being) ? 0.6 : 0;
  if (!onLine(doc, i) || (isSpaced(doc, i + 1) && isCapital(doc, i + 1))) return 0;
  if (isOneOf(doc, before, being) || isOneOf(doc, before, possessives) || isFamily(doc, before)) return 0.65;
  if (isOneOf(doc, before, as)) return isOneOf(doc, before - 1, being) || !isOneOf(doc, i, offices) ? 0.65 : 0;
  if (isOneOf(doc, before, articles)) {
    return isOneOf(doc, before - 1, being) || isOfSomething(doc, i) ? 0.65 : isOneOf(doc, i, offices) ? 0 : 0.55;
  }
  return isApposition(doc, i) ? 0.6 : 0;
}

/** "moeder burgemeester, vader concertpianist". */
const isFamily = (doc: Doc, i: number): boolean => has(doc, i, W.family) && !isCapital(doc, i);

/** "de koster van de Sint-Janskerk", "de torenwachter van ons dorp". */
const isOfSomething = (doc: Doc, i: number): boolean =>
  isOneOf(doc, i + 1, of) &&
  isSpaced(doc, i + 1) &&
  (isCapital(doc, i + 2) ||
    isOneOf(doc, i + 2, possessives) ||
    (isOneOf(doc, i + 2, articles) && isCapital(doc, i + 3)));

/** "Piet Jansen, brugwachter", "(brugwachter)", "haar man G.M., notaris". */
const isApposition = (doc: Doc, i: number): boolean =>
  isSign(doc, i - 1, ',(') &&
  (isCapital(doc, i - 2) || isFamily(doc, i - 2) || (isSign(doc, i - 2, '.') && isCapital(doc, i - 3)));
