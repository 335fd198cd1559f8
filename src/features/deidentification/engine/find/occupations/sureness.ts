import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { has, isCapital, isOneOf, isSign, isWord, lengthOf, onLine } from '../look.ts';
import {
  anybody,
  articles,
  being,
  between,
  bodies,
  clergy,
  courts,
  famous,
  fields,
  joined,
  nearby,
  only,
  ours,
  playing,
  pronouns,
  towards,
  unlike,
  village,
  workingAs,
} from './occupation-words.ts';
import { isSomebody } from './somebody.ts';
import { Work } from './work.ts';

/** How sure tokens `first` to `last` are the work of one person whom it points at; 0 when they say nothing. */
export function sureness(doc: Doc, first: number, last: number, work: number): number {
  if (work >= Work.known) {
    if (isField(doc, first)) return 0.7;
    if (isBeside(doc, first, last)) return 0.7;
    if (first > 0 && !onLine(doc, first)) return 0;
    const sure = Math.max(ofVerb(doc, first, last, work), work === Work.known ? 0 : ofOnePlace(doc, first, last, work));
    return sure > 0 || work !== Work.rare ? sure : byItself(doc, first, last);
  }
  if (first === 0 || !onLine(doc, first)) return 0;
  return ordinary(doc, first, last, work);
}

/** "Beroep: valkenier", "beroep vader: valkenier", "Vader: havenmeester". */
function isField(doc: Doc, first: number): boolean {
  if (!isSign(doc, first - 1, ':|\t') || doc.gap[first]! > Gap.space) return false;
  if (isOneOf(doc, first - 2, fields) || has(doc, first - 2, W.family)) return true;
  return isWord(doc, first - 2) && isOneOf(doc, first - 3, fields) && onLine(doc, first - 2);
}

/** "Haar man, vioolbouwer,", "moeder notaris", "(44, harpiste)", "een 58-jarige orgelbouwer", "omdat hij wethouder is". */
function isBeside(doc: Doc, first: number, last: number): boolean {
  const before = first - 1;
  if (!onLine(doc, first) || before < 0 || isCapital(doc, first)) return false;
  if (isOneOf(doc, before, jarig)) return true;
  const ends = endsMention(doc, last + 1);
  const sign = pastAdjectives(doc, before);
  if (isSign(doc, sign, ',('))
    return ends && !isListed(doc, last + 1, last + 2) && isSomebody(doc, sign - 1) && !has(doc, sign - 1, W.occupation);
  const person = isOneOf(doc, before, pronouns) || isSomebody(doc, before);
  if (person && isOneOf(doc, last + 1, being))
    return !isOneOf(doc, before, anybody) && !isOneOf(doc, before - 1, anybody);
  return ends && has(doc, before, W.family) && doc.shape[first] === Shape.lower;
}
const jarig = wordSet('jarige');

/** "…, de vroegere molenaar": the token before its articles and adjectives. */
function pastAdjectives(doc: Doc, before: number): number {
  let at = before;
  while (at > before - 4 && isOneOf(doc, at, between) && onLine(doc, at)) at -= 1;
  return at;
}

/** The end of the line, a sign, or where it is: nothing that is done or said by it. */
function endsMention(doc: Doc, next: number): boolean {
  if (next >= doc.count || doc.gap[next]! >= Gap.line) return true;
  if (doc.kind[next] === Kind.sign) return isSign(doc, next, ',.;)!?|–—"”');
  return isOneOf(doc, next, towards) || isOneOf(doc, next, joined);
}

const FARTHEST = 8;

/** "is al 20 jaar de enige orgelbouwer", "was hij molenaar", "werkt als valkenier". */
function ofVerb(doc: Doc, first: number, last: number, work: number): number {
  let someone = false;
  for (let at = first - 1; at >= 0 && at >= first - FARTHEST; at -= 1) {
    if (doc.gap[at + 1]! > Gap.space) return 0;
    if (isOneOf(doc, at, als)) return asWork(doc, at, first, last, work);
    if (isOneOf(doc, at, being)) {
      if (!someone && isOneOf(doc, at - 1, anybody)) return 0;
      if (work === Work.rare) return isPlaying(doc, at) ? 0 : 0.65;
      return someone || isSubject(doc, at - 1) ? 0.6 : 0;
    }
    if (isOneOf(doc, at, pronouns) || (has(doc, at, W.family | W.title) && !isOneOf(doc, at, between))) {
      // "was hij molenaar", "is zijn vader molenaar"
      if (someone || isOneOf(doc, at, anybody)) return 0;
      someone = true;
    } else if (doc.kind[at] !== Kind.number && !isOneOf(doc, at, between)) return 0;
  }
  return 0;
}
const als = wordSet('als');

/** Who the verb behind token `i` is about, at most a few words back: "Zijn broer in Ede is". */
function isSubject(doc: Doc, i: number): boolean {
  for (let at = i; at >= 0 && at > i - 5 && doc.gap[at + 1]! <= Gap.space; at -= 1) {
    if (isOneOf(doc, at, pronouns)) return !isOneOf(doc, at, anybody);
    if (isSomebody(doc, at)) return !isOneOf(doc, at, anybody);
    if (doc.kind[at] === Kind.sign && !isSign(doc, at, ',')) return false;
  }
  return false;
}

/** "werkt als valkenier", "stond als wethouder van Ede"; "als de burgemeester instemt" is a condition. */
function asWork(doc: Doc, at: number, first: number, last: number, work: number): number {
  const article = first > at + 1 && isOneOf(doc, at + 1, articles);
  if (article || isPlaying(doc, first)) return 0;
  for (let back = at - 1; back >= 0 && back > at - FARTHEST && doc.gap[back + 1]! <= Gap.space; back -= 1)
    if (isOneOf(doc, back, workingAs)) return 0.65;
  return work === Work.rare || isOneOf(doc, last + 1, towards) ? 0.6 : 0;
}

function isPlaying(doc: Doc, i: number): boolean {
  for (let at = Math.max(0, i - 6); at < doc.count && at < i + 6; at += 1) if (isOneOf(doc, at, playing)) return true;
  return false;
}

/** "de koster van de Grote Kerk", "de burgemeester van Tubbergen", "onze koster", "de vuurtorenwachter waar ze". */
function ofOnePlace(doc: Doc, first: number, last: number, work: number): number {
  const before = first - 1;
  if (isOneOf(doc, before, our)) return work === Work.rare || isOneOf(doc, last, ours) ? 0.6 : 0;
  if (work === Work.rare && isOneOf(doc, before, possessives)) return 0.6;
  if (isOneOf(doc, before, only) && isOneOf(doc, last + 1, towards)) return 0.65;
  if (!isOneOf(doc, before, articles)) return 0;
  if (isVillage(doc, last + 1)) return 0.65;
  if (work !== Work.rare) return ofKin(doc, before - 1) || isOfTown(doc, last) ? 0.6 : 0;
  if (!isOneOf(doc, last + 1, towards))
    return isOneOf(doc, last + 1, joined) || isSign(doc, last + 1, ',.)') ? 0.55 : 0;
  return isCapital(doc, last + 2) || (isOneOf(doc, last + 2, nearby) && isWord(doc, last + 3)) ? 0.65 : 0.55;
}

/** Work so rare that a text about people hardly names it without somebody who does it. */
function byItself(doc: Doc, first: number, last: number): number {
  const before = first - 1;
  if (doc.shape[first] !== Shape.lower || isOneOf(doc, before, unlike) || isOneOf(doc, last + 1, classes)) return 0;
  return isListed(doc, before, before - 1) || isListed(doc, last + 1, last + 2) || isPlaying(doc, first) ? 0 : 0.55;
}
const classes = wordSet(
  'worden of een zijn kan kunnen mag mogen moet moeten heb heeft aanvragen inschakelen inhuren nodig gezocht gevraagd',
);

/** "advocaat, profvoetballer, dierenarts": a row of work. */
const isListed = (doc: Doc, sign: number, beyond: number): boolean =>
  (isSign(doc, sign, ',/') || isOneOf(doc, sign, joined)) && has(doc, beyond, W.occupation | W.rareOccupation);

const our = wordSet('onze ons');

/** "van Tubbergen", of a church also "van de Sint-Janskerk". */
const isOfTown = (doc: Doc, last: number): boolean =>
  !isOneOf(doc, last, courts) &&
  isOneOf(doc, last + 1, towards) &&
  ((has(doc, last + 2, W.place) && isCapital(doc, last + 2)) ||
    (isOneOf(doc, last, clergy) &&
      (isCapital(doc, last + 2) ||
        (isOneOf(doc, last + 2, nearby) && (isCapital(doc, last + 3) || isOneOf(doc, last + 3, bodies))))));

/** "de zoon van", "getrouwd met" before "de burgemeester". */
const ofKin = (doc: Doc, i: number): boolean =>
  (isOneOf(doc, i, kin) && isSomebody(doc, i - 1) && !isCapital(doc, i - 1)) ||
  (isOneOf(doc, i, kin) && isOneOf(doc, i - 1, wed));
const kin = wordSet('van met');
const wed = wordSet(
  'getrouwd gehuwd trouwde trouwt huwde verhouding relatie affaire scheiding gescheiden samenwoont verloofd',
);

const possessives = wordSet('mijn m zijn haar hun jouw je uw jullie');

/** "van het dorp", "in de wijde omtrek", "op het eiland". */
function isVillage(doc: Doc, i: number): boolean {
  if (!isOneOf(doc, i, towards) || !isOneOf(doc, i + 1, nearby)) return false;
  return isOneOf(doc, i + 2, village) || isOneOf(doc, i + 3, village);
}

/** Ordinary work, where there is one of it: "de enige dierenarts in Ede", "de smid van het dorp", "een bekende acteur". */
function ordinary(doc: Doc, first: number, last: number, work: number): number {
  const before = first - 1;
  const next = last + 1;
  if (isCapital(doc, first)) return 0;
  const place = isOneOf(doc, next, towards) && has(doc, next + 1, W.place) && isCapital(doc, next + 1);
  if (isOneOf(doc, before, only) && (place || isVillage(doc, next))) return 0.65;
  if (isOneOf(doc, before, famous) && isOneOf(doc, before - 1, indefinite) && ofVerb(doc, first, last, work) > 0)
    return 0.65;
  if (isOneOf(doc, before, articles) && isVillage(doc, next) && work === Work.ordinary) return 0.6;
  if (isOneOf(doc, before, articles) && place && isOneOf(doc, last, local) && has(doc, next + 1, W.place)) return 0.55;
  if (work !== Work.leader || !isLed(doc, next)) return 0;
  if (ofVerb(doc, first, last, work) > 0) return 0.65;
  return isBeside(doc, first, last) ? 0.6 : 0;
}
const indefinite = wordSet('een n');
const local = wordSet('huisarts dierenarts veearts bakker slager smid vroedvrouw apotheker tandarts champetter');

/** "van de fanfare", "van FC Eindhoven". */
const isLed = (doc: Doc, i: number): boolean =>
  isOneOf(doc, i, towards) &&
  (isOneOf(doc, i + 1, bodies) ||
    isOneOf(doc, i + 2, bodies) ||
    isOneOf(doc, i + 3, bodies) ||
    (isCapital(doc, i + 1) && lengthOf(doc, i + 1) > 1));
