import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf, wordSet } from '../../tokens/hash.ts';
import { Cue } from './cue.ts';
import {
  isApostropheJoin,
  isHyphen,
  isLetter,
  isParticle,
  isPlainFirstName,
  isSign,
  isSigned,
  lengthOf,
  plainWord,
  weigh,
  type Weight,
  weights,
} from './parts.ts';
import { opensSentence } from './positions.ts';
import type { Reading, Run } from './reading.ts';
import { deeds, eponymAfter, fields, functionWords, greetings, roles, titles } from './words.ts';

/** Takes one part of a name; gives the token after it or −1. */
export function readPart(reading: Reading, at: number, run: Run, cue: number): number {
  const { doc, ground } = reading;
  if (doc.kind[at] !== Kind.word) return -1;
  const starts = run.parts.length + run.initials === 0;
  const join = isApostropheJoin(doc, at);
  const own = join
    ? joined
    : isLetter(doc, at)
      ? null
      : (weigh(doc, at, ground) ?? titledWord(doc, at, run, cue) ?? (isTurned(doc, at) ? plainWord : null));
  if (own === null) return -1;
  const bare = bareOf(reading, at, own);
  const weight = bare ?? own;
  const lower = doc.shape[at] === Shape.lower;
  if (starts ? !mayStart(reading, at, weight, cue) : !mayGoOn(doc, run, at, weight, cue)) return -1;
  const town = weight === weights.place && cue >= Cue.person;
  run.score += town ? -0.4 : starts || !weight.ordinary || weight.score > 0 ? weight.score : -0.2;
  if (lower && starts) run.score -= 0.4;
  run.parts.push(at);
  run.weights.push(weight);
  run.genitive = bare !== null;
  return join ? at + 3 : at + 1;
}

/** "dr. Ooms", "mevrouw Maandag": behind a title a capital is enough. */
function titledWord(doc: Doc, at: number, run: Run, cue: number): Weight | null {
  const sure =
    cue === Cue.title ||
    (cue === Cue.person && run.parts.length === 0 && doc.kind[at - 1] === Kind.word) ||
    (run.weights[0]?.first === true && !run.weights[0].ordinary);
  if (!sure || doc.shape[at] !== Shape.capital || lengthOf(doc, at) < 3 || titles.has(doc.hash[at]!)) return null;
  if ((run.parts.length > 0 || cue === Cue.person) && (doc.is[at]! & (W.generic | W.institution | W.family)) !== 0)
    return null;
  return (doc.is[at]! & W.institutionHead) === 0 && !functionWords.has(doc.hash[at]!) ? plainWord : null;
}

/** "Karims", "Jans moeder": what the name weighs without the s of possession. */
function bareOf({ doc, ground }: Reading, at: number, own: Weight): Weight | null {
  const end = doc.end[at]!;
  if (lengthOf(doc, at) < 4 || doc.text.charCodeAt(end - 1) !== 0x73 || own.first || own.ordinary) return null;
  const next = at + 1;
  if (next >= doc.count || doc.gap[next] !== Gap.space || doc.kind[next] !== Kind.word) return null;
  // Something has to belong to somebody: "Andres komt" is of nobody.
  if (doc.shape[next] !== Shape.lower || deeds.has(doc.hash[next]!) || (doc.is[next]! & W.speech) !== 0) return null;
  if (doc.is[at]! !== 0 && (doc.is[next]! & W.family) === 0) return null;
  const bits = ground.lexicon.bitsOf(hashOf(doc.text.slice(doc.start[at], end - 1)));
  return isPlainFirstName(bits) ? weights.first : null;
}

const joined: Weight = { first: false, surname: true, unknown: true, ordinary: false, score: 1.4, opening: -0.2 };

const shortForms = wordSet(
  'geb tel adr nr afd vlg vgl zgn blz pag art kl gr wk mnd ond opm ref dos resp max min ong ca incl excl evt m.b.v obv ivm',
);
const isFirstNameAt = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.gap[i] === Gap.space && doc.shape[i] === Shape.capital && (doc.is[i]! & W.firstName) !== 0;
const isSurnameAt = (doc: Doc, i: number): boolean =>
  i < doc.count &&
  doc.gap[i] === Gap.space &&
  doc.shape[i] === Shape.capital &&
  (doc.is[i]! & W.surname) !== 0 &&
  (doc.is[i]! & (W.common | W.frequent | W.nameWord | W.generic | W.institution)) === 0;

/** "KOSTER, M.A.", "KROON-VAN DIJK, E.": with initials behind a comma every word at the beginning of a line is a surname. */
function isTurned(doc: Doc, from: number): boolean {
  if (doc.shape[from] === Shape.lower || (doc.gap[from]! < Gap.line && doc.kind[from - 1] === Kind.word)) return false;
  let at = from + 1;
  while (
    at < from + 6 &&
    at < doc.count &&
    (isHyphen(doc, at) ||
      (doc.kind[at] === Kind.word && (isParticle(doc, at) || isHyphen(doc, at - 1) || isParticle(doc, at - 1))))
  )
    at += 1;
  if (!isSign(doc, at, ',') || doc.gap[at] !== Gap.none || at + 2 >= doc.count) return false;
  return doc.gap[at + 1]! <= Gap.space && isLetter(doc, at + 1) && isSign(doc, at + 2, '.');
}

function mayStart({ doc }: Reading, at: number, weight: Weight, cue: number): boolean {
  const bits = doc.is[at]!;
  if (doc.shape[at] === Shape.lower) {
    if (isSigned(doc, at)) return true;
    if (lengthOf(doc, at) < 3) return false;
    if (weight.first && !weight.ordinary && weight.score > 2) return true;
    if (cue === Cue.none || (bits & (W.frequent | W.speech)) !== 0 || deeds.has(doc.hash[at]!)) return false;
    if (weight.first) return !weight.ordinary || cue >= Cue.person;
    if (cue === Cue.announced) {
      const strange = (bits & (W.common | W.place)) === 0 && !weight.ordinary && doc.gap[at] === Gap.space;
      // "hey mahne ik ben het": a word of no list behind a greeting that begins a line.
      const greeted =
        bits === 0 && doc.gap[at - 1]! >= Gap.line && lengthOf(doc, at) > 3 && greetings.has(doc.hash[at - 1]!);
      return strange && (endsLine(doc, at + 1) || greeted);
    }
    return cue === Cue.title && (!weight.ordinary || weight.surname);
  }
  if (isTurned(doc, at)) return true;
  if (cue !== Cue.title && isSign(doc, at + 1, '.') && shortForms.has(doc.hash[at]!)) return false;
  if (weight.first || weight.surname) return true;
  if (cue === Cue.none && (fields.has(doc.hash[at]!) || roles.has(doc.hash[at]!))) return false;
  // "KASONGO Junior".
  const called = doc.shape[at] === Shape.upper && lengthOf(doc, at) > 3 && isFirstNameAt(doc, at + 1);
  if (called && !weight.ordinary) return true;
  if (doc.shape[at] === Shape.upper && (cue === Cue.none || (lengthOf(doc, at) < 5 && cue !== Cue.title))) return false;
  // "Pol Hendrickx".
  if (weight === weights.word && doc.shape[at] === Shape.capital && !opensSentence(doc, at) && isSurnameAt(doc, at + 1))
    return true;
  if (weight === weights.word && cue === Cue.person)
    return (
      doc.shape[at] === Shape.capital &&
      (bits & (W.occupation | W.institutionHead)) === 0 &&
      !functionWords.has(doc.hash[at]!)
    );
  if (weight === weights.properWord) return cue !== Cue.none || !opensSentence(doc, at);
  if (weight === weights.place) return cue >= Cue.person;
  return weight.unknown ? !weight.ordinary || cue === Cue.title : cue === Cue.title;
}

const endsLine = (doc: Doc, i: number): boolean =>
  i >= doc.count || doc.gap[i]! >= Gap.line || (doc.kind[i] === Kind.sign && !isHyphen(doc, i));

/** "mr. H.C. Dijkgraaf", "H.C. Ridder": work behind initials is a surname, and in "J.V. Verpleegkundige belt" it is not. */
function isBehindInitials(doc: Doc, run: Run, at: number, cue: number): boolean {
  if (run.parts.length > 0 || run.initials === 0 || doc.shape[at] !== Shape.capital) return false;
  if (roles.has(doc.hash[at]!) || functionWords.has(doc.hash[at]!) || doc.gap[at]! > Gap.space) return false;
  if (cue === Cue.title) return true;
  const next = at + 1;
  return run.initials > 1 && (next >= doc.count || !deeds.has(doc.hash[next]!));
}

function mayGoOn(doc: Doc, run: Run, at: number, weight: Weight, cue: number): boolean {
  const bits = doc.is[at]!;
  if (doc.shape[at] === Shape.lower) {
    if (!weight.first && !weight.surname) {
      // "ilyas bouzidi.": a word of no list between a first name in lower case and the end of what is said.
      return (
        run.lower &&
        bits === 0 &&
        run.weights[0]!.first &&
        weight.unknown &&
        !weight.ordinary &&
        lengthOf(doc, at) > 4 &&
        endsLine(doc, at + 1)
      );
    }
    if (weight.ordinary)
      return run.lower && weight.surname && !weight.first && weight.score > 0 && endsLine(doc, at + 1);
    return weight.score > 0 && lengthOf(doc, at) > 2;
  }
  if (doc.shape[at] === Shape.upper && doc.shape[run.from] !== Shape.upper && !isLetter(doc, run.from)) {
    if (!weight.surname && !weight.first)
      return lengthOf(doc, at) === 2 && run.weights[0]?.first === true && endsLine(doc, at + 1);
  }
  if (weight.first || weight.surname) return true;
  // "Ergün A. Leerlingnummer": the next sentence.
  if (weight.ordinary && run.parts.length > 0 && isSign(doc, at - 1, '.')) return false;
  if (doc.shape[at] === Shape.upper && run.parts.length === 0 && cue === Cue.none) return false;
  if (fields.has(doc.hash[at]!)) return false;
  if (bits & (W.occupation | W.speech)) return isBehindInitials(doc, run, at, cue);
  if (isHyphen(doc, at - 1)) return !eponymAfter.has(doc.hash[at]!);
  if (!weight.ordinary || run.weights[0]?.first === true) return true;
  if (run.parts.length === 0 && cue < Cue.person) return doc.gap[run.from]! < Gap.line;
  // "cliënt M. Daarna …": the next sentence.
  return cue >= Cue.person || (run.parts.length > 0 && cue !== Cue.none);
}
