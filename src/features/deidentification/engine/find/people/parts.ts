import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf, wordSet } from '../../tokens/hash.ts';
import type { Ground } from '../finder.ts';
import { looksLikeName } from './morphology.ts';

const ordinary = W.common | W.frequent | W.nameWord;
/** What names no person, whatever its capital. */
const noPerson = W.generic | W.month | W.weekday | W.institution | W.institutionHead | W.numeral | W.title | W.family;
/** Of a first name: titles and family words are no objection ("Anne" is a mother in Turkish). */
const elsewhere = noPerson & ~(W.title | W.family);
const listed = W.firstName | W.surname;

/** How much a word looks like a part of a name by itself; `opening` is what it loses where every word has a capital. */
export type Weight = {
  first: boolean;
  surname: boolean;
  unknown: boolean;
  ordinary: boolean;
  score: number;
  opening: number;
};

const weightOf = (kind: Partial<Weight>, score: number, opening: number): Weight => ({
  first: false,
  surname: false,
  unknown: false,
  ordinary: false,
  ...kind,
  score,
  opening,
});

export const weights = {
  first: weightOf({ first: true }, 2.1, -0.1),
  firstPlace: weightOf({ first: true }, 1.2, -0.8),
  firstNameWord: weightOf({ first: true, ordinary: true }, 1.1, -1.6),
  firstGeneric: weightOf({ first: true, ordinary: true }, 0, -1.6),
  firstFrequent: weightOf({ first: true, ordinary: true }, 0.5, -2.4),
  surname: weightOf({ surname: true }, 1.2, -0.5),
  surnamePlace: weightOf({ surname: true }, 0, -1),
  surnameWord: weightOf({ surname: true, ordinary: true }, 0.4, -1.8),
  surnameFrequent: weightOf({ surname: true, ordinary: true }, -0.4, -2.4),
  looks: weightOf({ unknown: true }, 0.9, -0.7),
  properWord: weightOf({ unknown: true, ordinary: true }, 0.3, -1.8),
  proper: weightOf({ unknown: true }, 0.5, -0.7),
  unknown: weightOf({ unknown: true }, 0.1, -1),
  compound: weightOf({ unknown: true, ordinary: true }, -1, -1),
  place: weightOf({ ordinary: true }, -1.6, -1),
  word: weightOf({ ordinary: true }, -1, -2),
} as const;

/** Of a word that may be part of a name; null when it names something else. */
export function weigh(doc: Doc, i: number, ground: Ground): Weight | null {
  const bits = doc.is[i]!;
  if ((bits & listed) === 0 && (bits & noPerson) !== 0) return null;
  if (parents.has(doc.hash[i]!)) return null;
  if (homonyms.has(doc.hash[i]!)) return isCapital(doc, i) || isSigned(doc, i) ? weights.firstFrequent : null;
  if (bits & W.firstName) return peoples.has(doc.hash[i]!) ? weights.firstNameWord : firstName(bits);
  if (bits & W.surname) return surname(bits);
  if (bits & W.frequent) return null;
  if (bits & W.place) return weights.place;
  if (bits & (ordinary | W.occupation | W.speech)) return bits & W.proper ? weights.properWord : weights.word;
  if ((bits & W.proper) === 0 && ground.lexicon.isCompound(doc.text.slice(doc.start[i], doc.end[i])))
    return weights.compound;
  if (isCode(doc, i)) return weights.word;
  if (endsInWord(doc, i, ground)) return weights.compound;
  if (looksLikeName(doc, i)) return weights.looks;
  return bits & W.proper ? weights.proper : weights.unknown;
}

const SHORTEST_END = 7;
/** "Wiechenonderzoek": a name in front, and a long word of the dictionary behind it. */
function endsInWord(doc: Doc, i: number, { lexicon }: Ground): boolean {
  const end = doc.end[i]!;
  const word = doc.text.slice(Math.max(doc.start[i]!, end - 20), end);
  for (let at = 2; at <= word.length - SHORTEST_END; at += 1)
    if ((lexicon.bitsOf(hashOf(word.slice(at))) & W.common) !== 0) return true;
  return false;
}

const prefixes = wordSet('mc mac de van ver vanden vander le la di du da o el al fitz');
/** "MenACWY", "deltaWonen": capitals inside a word, and no "McDonald" or "VanDamme". */
function isCode(doc: Doc, i: number): boolean {
  if (doc.shape[i] !== Shape.mixed) return false;
  const word = doc.text.slice(doc.start[i], Math.min(doc.end[i]!, doc.start[i]! + 40));
  for (let at = 1; at < word.length; at += 1)
    if (word[at] !== word[at]!.toLowerCase()) return !prefixes.has(hashOf(word.slice(0, at)));
  return true;
}

function firstName(bits: number): Weight {
  const plain = (bits & (ordinary | elsewhere)) === 0;
  if (plain) return bits & W.place ? weights.firstPlace : weights.first;
  if (bits & (W.frequent | W.weekday | W.numeral)) return weights.firstFrequent;
  return bits & W.generic ? weights.firstGeneric : weights.firstNameWord;
}

function surname(bits: number): Weight {
  if (bits & (W.frequent | noPerson)) return weights.surnameFrequent;
  if (bits & W.place) return weights.surnamePlace;
  return bits & (ordinary | W.occupation) ? weights.surnameWord : weights.surname;
}

/** What everybody calls their own: no name, whatever the lists say. */
const parents = wordSet('papa mama pap mam oma opa mamma pappa moeder vader bomma bompa tante oom nonkel zus broer');
/** Small words that are first names as well, when they have a capital where no sentence begins. */
const homonyms = wordSet('ben wil will mark elke door an ger');
const closings = wordSet('groetjes groeten groet grtjes gr mvg liefs xx kus kusjes');
/** "groetjes mark" at the end of a message: who signs needs no capital. */
export const isSigned = (doc: Doc, i: number): boolean => {
  const last = isSign(doc, i - 1, ',') ? i - 2 : i - 1;
  if (last < 0 || !closings.has(doc.hash[last]!) || (doc.is[i]! & W.firstName) === 0) return false;
  return i + 1 >= doc.count || doc.gap[i + 1]! >= Gap.line;
};
/** Names far more often than people of a country. */
const peoples = wordSet('noor frank roman');

/** Nothing but letters of a name, in lower case: sure enough to be seen without a capital. */
export const isPlainFirstName = (bits: number): boolean =>
  (bits & W.firstName) !== 0 && (bits & (ordinary | elsewhere | W.place | W.particle | W.occupation | W.family)) === 0;

export const isParticle = (doc: Doc, i: number): boolean =>
  doc.kind[i] === Kind.word && (doc.is[i]! & W.particle) !== 0;

export const isCapital = (doc: Doc, i: number): boolean => doc.kind[i] === Kind.word && doc.shape[i] !== Shape.lower;

export const lengthOf = (doc: Doc, i: number): number => doc.end[i]! - doc.start[i]!;

/** One capital letter by itself. */
export const isLetter = (doc: Doc, i: number): boolean =>
  doc.kind[i] === Kind.word && doc.shape[i] === Shape.capital && lengthOf(doc, i) === 1;

export const isSign = (doc: Doc, i: number, sign: string): boolean =>
  i >= 0 && i < doc.count && doc.kind[i] === Kind.sign && doc.value[i] === sign.charCodeAt(0);

const apostrophes = new Set([..."'’‘`´ʼ"].map((sign) => sign.charCodeAt(0)));
export const isApostrophe = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.kind[i] === Kind.sign && apostrophes.has(doc.value[i]!);

const hyphens = new Set([...'-‐‑'].map((sign) => sign.charCodeAt(0)));
export const isHyphen = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.kind[i] === Kind.sign && hyphens.has(doc.value[i]!);

/** "N'Diaye", "O’Neill". */
export const isApostropheJoin = (doc: Doc, at: number): boolean =>
  isApostrophe(doc, at + 1) &&
  doc.gap[at + 1] === Gap.none &&
  at + 2 < doc.count &&
  doc.gap[at + 2] === Gap.none &&
  // "D'hondt" is written so as well.
  (isCapital(doc, at + 2) || (doc.hash[at] === d && lengthOf(doc, at + 2) > 3));
const [d] = wordSet('d');

/** A word that is a name because of what stands around it. */
export const plainWord: Weight = { first: false, surname: true, unknown: false, ordinary: true, score: 0, opening: -1 };
