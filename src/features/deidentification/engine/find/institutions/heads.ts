import { W } from '../../lexicon/bits.ts';
import type { Lexicon, Phrase } from '../../lexicon/lexicon.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { endingOf } from '../endings.ts';
import { has, isCapital, isOneOf, isSign, isSpaced, lengthOf, startsSentence } from '../look.ts';
import { joinedStart } from '../places/street-name.ts';
import { firmEnd, isDictionary } from './compounds.ts';
import {
  bodiesOfPlace,
  frontWords,
  headEndings,
  legalForms,
  namedBodies,
  neverHeads,
  sides,
  strongHeads,
  trades,
  weakHeads,
} from './head-words.ts';
import type { Seen } from './institutions.ts';
import { capitalsEnd, type Named, nameFrom } from './name.ts';

/** "basisschool De Regenboog", "OCMW Gent", "Openbare Basisschool De Kring". */
export function headAt(doc: Doc, i: number, phrase: Phrase | null, lexicon: Lexicon): Seen {
  const long = isLongHead(phrase);
  const after = long ? i + phrase.length : i + 1;
  const first =
    isOneOf(doc, after, linking) && isOneOf(doc, i, ofTown) && has(doc, after + 1, W.place) ? after + 1 : after;
  const name = nameFrom(doc, first) ?? smallTown(doc, i, first) ?? ofLegalForm(doc, i) ?? smallName(doc, i, first);
  if (name === null) return null;
  // "ACV-afdeling Mol" is of the union, "afdeling Mol" of anybody.
  const weak =
    after === i + 1 &&
    isOneOf(doc, i, weakHeads) &&
    !(name.by === 'place' && joinedStart(doc, i) < i && !isOneOf(doc, i, sites));
  const confidence = sureness({ doc, head: i, first, name, weak, lexicon });
  if (confidence === 0) return null;
  let start = i;
  start = joinedStart(doc, start);
  while (start > 0 && isSpaced(doc, start) && isOneOf(doc, start - 1, frontWords)) start -= 1;
  return { start, end: firmEnd(doc, name.end), confidence };
}

/** They say where, not who. */
const sites = wordSet('locatie vestiging adres');

/** "vzw Welkom": any capital is a name here. */
const ofLegalForm = (doc: Doc, i: number): Named | null =>
  isOneOf(doc, i, legalForms) && !isCapital(doc, i) && isSpaced(doc, i + 1) && isCapital(doc, i + 1)
    ? { end: capitalsEnd(doc, i + 1), by: 'word' }
    : null;

/** "kdv zonnestraaltje" in a chat: a word that no list has, behind a head that always has a name. */
const smallName = (doc: Doc, i: number, first: number): Named | null =>
  isOneOf(doc, i, alwaysNamed) &&
  isSpaced(doc, first) &&
  doc.kind[first] === Kind.word &&
  doc.is[first] === 0 &&
  lengthOf(doc, first) >= 5
    ? { end: first + 1, by: 'word' }
    : null;
const alwaysNamed = wordSet(
  'kdv bso basisschool kinderdagverblijf peuterspeelzaal psz obs cbs apotheek wzc stichting zorgboerderij',
);

/** "ocmw gent" in a chat. */
const smallTown = (doc: Doc, i: number, first: number): Named | null =>
  isOneOf(doc, i, bodiesOfPlace) &&
  isSpaced(doc, first) &&
  has(doc, first, W.place) &&
  !has(doc, first, W.common | W.surname)
    ? { end: first + 1, by: 'place' }
    : null;

/** A head by itself, or by how it ends: "houthandel". Endings are looked at only before a capital or a quotation. */
export const isHead = (doc: Doc, i: number, phrase: Phrase | null): boolean =>
  isLongHead(phrase) || (isNameNext(doc, i + 1) && isSingleHead(doc, i));

const isLongHead = (phrase: Phrase | null): phrase is Phrase =>
  phrase !== null && (phrase.bits & W.institutionHead) !== 0;

const isSingleHead = (doc: Doc, i: number): boolean =>
  !isOneOf(doc, i, neverHeads) &&
  (isOneOf(doc, i, strongHeads) ||
    isOneOf(doc, i, bodiesOfPlace) ||
    has(doc, i, W.institutionHead) ||
    isOneOf(doc, i, legalForms) ||
    isTrade(doc, i) ||
    (isCapitalNext(doc, i) && isHeadByEnding(doc, i)));

/** "Dakwerken Peeters": with a capital inside a sentence. */
const isTrade = (doc: Doc, i: number): boolean =>
  isOneOf(doc, i, trades) && isCapital(doc, i) && !startsSentence(doc, i) && isCapital(doc, i + 1);

/** "bloemisterij", "kindhuis" are heads only before an article or a quotation mark. */
function isHeadByEnding(doc: Doc, i: number): boolean {
  const mark = endingOf(headEndings, doc, i);
  return mark === 1 || (mark === 2 && (isOneOf(doc, i + 1, nameArticles) || !isCapital(doc, i + 1)));
}
const nameArticles = wordSet('de het t den ter ten la le');

/** Cheap, and said of few words: what follows can be the name of an organisation. */
const isNameNext = (doc: Doc, next: number): boolean =>
  next < doc.count &&
  doc.gap[next]! <= Gap.space &&
  (doc.shape[next] !== Shape.lower ||
    doc.is[next] === 0 ||
    isSign(doc, next, '"“„‘’\'«`') ||
    doc.shape[next + 1] !== Shape.lower ||
    has(doc, next, W.place | W.phraseStart));

const isCapitalNext = (doc: Doc, i: number): boolean =>
  i + 1 < doc.count &&
  doc.gap[i + 1] === Gap.space &&
  (doc.shape[i + 1] !== Shape.lower || isSign(doc, i + 1, '"“„‘\''));

/** "OCMW van Geel". */
const ofTown = wordSet(
  'diaconie klj ksa chiro okra loi ocmw caw clb vclb cgg ckg gemeente cpas parochie moskee stadsbestuur gemeentebestuur vredegerecht',
);
const linking = wordSet('van');
const municipality = wordSet('gemeente');

type Headed = { doc: Doc; head: number; first: number; name: Named; weak: boolean; lexicon: Lexicon };

function sureness(headed: Headed): number {
  const { doc, head, first, weak } = headed;
  const { by, end } = headed.name;
  if (by === 'quotes' || by === 'saint') return 0.9;
  if (by === 'article') return weak && has(doc, first + 1, W.surname) ? 0.6 : 0.9;
  if (by === 'small-article') return weak ? 0 : 0.8;
  if (by === 'place') return weak ? (isCapital(doc, head) ? (startsSentence(doc, head) ? 0.6 : 0.7) : 0) : 0.9;
  if (end > first + 1 && isTown(doc, end - 1) && !has(doc, first, W.particle)) return 0.7;
  return weak ? weakSureness(headed) : strongSureness(headed);
}

const isTown = (doc: Doc, i: number): boolean =>
  has(doc, i, W.place) && !has(doc, i, W.common | W.firstName | W.surname | W.generic);

function weakSureness({ doc, head, first, name, lexicon }: Headed): number {
  if (isNamedClub(doc, head, first)) return 0.65;
  if (name.by !== 'word' || has(doc, first, W.common | W.generic | W.frequent)) return 0;
  if (isCapital(doc, head) && !startsSentence(doc, head)) return 0.6;
  return isDictionary(doc, first, lexicon) ? 0 : 0.6;
}

/** "bij koor Cantabile", "naar bso Pluto": no article, and nobody's first name. */
const isNamedClub = (doc: Doc, head: number, first: number): boolean =>
  !isCapital(doc, head) &&
  isOneOf(doc, head, clubs) &&
  isOneOf(doc, head - 1, barePrepositions) &&
  !has(doc, first, notBodies);
const clubs = wordSet(
  'koor praktijk bso kinderopvang theater museum zwembad sporthal makelaar supermarkt woonvorm huize',
);
const barePrepositions = wordSet('bij naar van op in via aan door vanuit voor');

function strongSureness({ doc, head, first, name }: Headed): number {
  const ordinary = has(doc, first, W.common | W.generic | W.frequent) && !has(doc, first, W.surname | W.place);
  if (isOneOf(doc, head, municipality) && (!ordinary || isCapital(doc, first + 1))) return 0.8;
  if (isOneOf(doc, head, bodiesOfPlace)) {
    if (isOneOf(doc, first, sides)) return 0.8;
    if (name.by === 'word' && !ordinary) return 0.7;
    return isOneOf(doc, head, namedBodies) && !has(doc, first, notBodies) && !isOneOf(doc, first, subjects) ? 0.65 : 0;
  }
  const leads = isCapital(doc, head) && startsSentence(doc, head);
  if (ordinary) return ordinarySureness(doc, head, name.end > first + 1, leads);
  return name.by === 'person' && leads && doc.shape[head] !== Shape.upper ? 0.65 : 0.8;
}

/** Who and what works there: "CAW Begeleiders", "wijkteam Aanpak". */
const subjects = wordSet(
  'begeleiders medewerkers hulpverleners jongeren ouders ouderen kinderen cliënten team teams aanpak beleid verslag traject ' +
    'onthaal hulpverlening begeleiding zorg dossier overleg plan aanbod regio jeugd volwassenen wonen',
);
const notBodies = W.frequent | W.generic | W.occupation | W.firstName | W.title | W.family;

/** "Stichting Present", "het Steunpunt Mantelzorg": where everything has a capital, the next capital says less. */
function ordinarySureness(doc: Doc, head: number, more: boolean, first: boolean): number {
  if (!isCapital(doc, head)) return 0.6;
  if (!isOneOf(doc, head, strongHeads)) return 0.45;
  return first ? (more ? 0.5 : 0.45) : 0.55;
}
