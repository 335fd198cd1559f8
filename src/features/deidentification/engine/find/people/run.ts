import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf, wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import type { Ground } from '../finder.ts';
import {
  isApostrophe,
  isCapital,
  isHyphen,
  isLetter,
  isParticle,
  isPlainFirstName,
  isSign,
  lengthOf,
  weigh,
  type Weight,
  weights,
} from './parts.ts';
import { Cue } from './cue.ts';
import { opensSentence } from './positions.ts';
import { deeds, eponymAfter, fields, roles, shortInitials, titles } from './words.ts';

/** Tokens in a row that may be one name, and what they say by themselves. */
export type Run = {
  from: number;
  /** The token after it. */
  to: number;
  /** Tokens that are parts of the name: no particles, no initials. */
  parts: number[];
  weights: Weight[];
  initials: number;
  particles: number;
  score: number;
  /** In lower case from the first letter on. */
  lower: boolean;
  /** The last part ends in the s of possession ("Jans fiets"). */
  genitive: boolean;
};

export type Reading = { doc: Doc; found: Candidates; ground: Ground };

const MOST_ELEMENTS = 6;
const MOST_PARTICLES = 4;
const PAIR = 0.7;
const PARTICLE = 0.6;
const INITIAL = 0.8;
/** Prepositions too: only before a surname that is known do they belong to the name. */
const prepositions = wordSet('in op aan bij uit onder over voor te tot met');
/** The name of a house begins with these as easily as that of a person. */
const articles = wordSet('de het den la le les los');

/** The longest name that begins at token `i`; null when none does. */
export function readRun(reading: Reading, i: number, cue: number): Run | null {
  const { doc } = reading;
  const lower = doc.shape[i] === Shape.lower && !isParticle(doc, i);
  const run: Run = {
    from: i,
    to: i,
    parts: [],
    weights: [],
    initials: 0,
    particles: 0,
    score: 0,
    lower,
    genitive: false,
  };
  let elements = 0;
  for (let at = i; at >= 0 && elements < MOST_ELEMENTS; elements += 1) {
    const after = readElement(reading, at, run, cue);
    if (after < 0) break;
    run.to = after;
    if (run.genitive) break;
    at = nextElement(doc, after);
  }
  if (run.parts.length === 0) return null;
  if (run.parts.length + run.initials > 1) run.score += PAIR * (run.parts.length + Math.min(run.initials, 1) - 1);
  run.score += PARTICLE * Math.min(run.particles, 2);
  return run;
}

/** Where the next element of a name would begin; −1 behind a sign, a line end or a tab. */
function nextElement(doc: Doc, i: number): number {
  if (i >= doc.count || doc.gap[i]! > Gap.space) return -1;
  const quoted = pastQuote(doc, i);
  if (quoted > 0) return quoted;
  if (doc.gap[i] === Gap.none) {
    if (isHyphen(doc, i) && i + 1 < doc.count && doc.gap[i + 1] === Gap.none && doc.kind[i + 1] === Kind.word) {
      return isCapital(doc, i + 1) || isParticle(doc, i + 1) || doc.shape[i - 1] === Shape.lower ? i + 1 : -1;
    }
    return doc.kind[i] === Kind.word && isSign(doc, i - 1, '.') ? i : -1;
  }
  if (doc.start[i]! - doc.end[i - 1]! > 1 || doc.text.charCodeAt(doc.end[i - 1]!) === 9) return -1;
  return i;
}

/** `Patrick "Patje" Geudens`: the token inside the marks, or the one behind them. */
function pastQuote(doc: Doc, i: number): number {
  const at = i + 1;
  if (at >= doc.count || doc.kind[i] !== Kind.sign || doc.kind[at] !== Kind.word) return -1;
  if (doc.gap[i] === Gap.none)
    return closing.has(doc.value[i]!) && doc.gap[at] === Gap.space ? (opened(doc, i) ? at : -1) : -1;
  if (!quotes.has(doc.value[i]!) || doc.shape[at] !== Shape.capital) return -1;
  const closed = at + 2 < doc.count && doc.kind[at + 1] === Kind.sign && closing.has(doc.value[at + 1]!);
  const goesOn = closed && doc.gap[at] === Gap.none && doc.gap[at + 1] === Gap.none && doc.gap[at + 2] === Gap.space;
  return goesOn && (isCapital(doc, at + 2) || isParticle(doc, at + 2)) ? at : -1;
}
/** The word before it stands between marks: "(Rienk)". */
const opened = (doc: Doc, i: number): boolean =>
  i > 1 && doc.kind[i - 2] === Kind.sign && quotes.has(doc.value[i - 2]!);
const quotes = new Set([...'"“”„\'‘’('].map((sign) => sign.charCodeAt(0)));
const closing = new Set([...'"“”\'’)'].map((sign) => sign.charCodeAt(0)));

/** Takes one part, one initial or particles with their part; gives the token after it or −1. */
function readElement(reading: Reading, at: number, run: Run, cue: number): number {
  const { doc, found } = reading;
  if (at > 0 && doc.gap[at] === Gap.none && doc.kind[at - 1] === Kind.number) return -1;
  const taken = found.labelAt(doc.start[at]!);
  if (taken !== undefined && taken !== 'place') return -1;
  const initial = readInitial(doc, at, run);
  if (initial > 0) return initial;
  if (
    isApostrophe(doc, at) ||
    afterPoints(doc, at) > 0 ||
    ((isParticle(doc, at) || mothers.has(doc.hash[at]!) || isShortVan(doc, at, run)) &&
      !(doc.is[at]! & W.firstName && isCapital(doc, at)))
  )
    return readParticles(reading, at, run, cue);
  return readPart(reading, at, run, cue);
}

function readInitial(doc: Doc, at: number, run: Run): number {
  if (isLowerInitial(doc, at)) return addInitial(run, INITIAL, at + 2);
  if (!isCapital(doc, at)) return -1;
  const pointed = isSign(doc, at + 1, '.') && doc.gap[at + 1] === Gap.none;
  if (isLetter(doc, at) && !isApostropheJoin(doc, at)) {
    if (pointed) return addInitial(run, INITIAL, at + 2);
    const name = nextElement(doc, at + 1);
    const behind = run.parts.length > 0 && run.weights[0]!.first;
    const before = run.parts.length === 0 && name > 0 && doc.gap[name] === Gap.space && mayFollowInitials(doc, name);
    return behind || before ? addInitial(run, 0.3, at + 1) : -1;
  }
  if (pointed && shortInitials.has(doc.hash[at]!) && nextElement(doc, at + 2) > 0)
    return addInitial(run, INITIAL, at + 2);
  const bare = run.parts.length + run.initials === 0 && doc.shape[at] === Shape.upper && lengthOf(doc, at) <= 4;
  if (!bare || (doc.is[at]! & (W.firstName | W.surname | W.generic | W.institution)) !== 0) return -1;
  const name = nextElement(doc, at + 1);
  return name > 0 && mayFollowInitials(doc, name) ? addInitial(run, 0, at + 1) : -1;
}

/** "d. sedney", in texts without capitals. */
export const isLowerInitial = (doc: Doc, at: number): boolean =>
  doc.shape[at] === Shape.lower &&
  at + 2 < doc.count &&
  lengthOf(doc, at) === 1 &&
  doc.kind[at] === Kind.word &&
  isSign(doc, at + 1, '.') &&
  doc.gap[at + 2]! <= Gap.space &&
  doc.shape[at + 2] === Shape.lower &&
  (doc.is[at + 2]! & (W.surname | W.common | W.frequent | W.particle | W.place)) === W.surname;

/** "J de Vries", "JP Jansen": a particle with a name behind it, or a surname. */
function mayFollowInitials(doc: Doc, i: number): boolean {
  if (isCapital(doc, i)) return (doc.is[i]! & W.surname) !== 0 && doc.shape[i] !== Shape.upper;
  if (!isParticle(doc, i) || prepositions.has(doc.hash[i]!)) return false;
  let at = i;
  while (at < doc.count && at < i + MOST_PARTICLES && isParticle(doc, at) && doc.gap[at]! <= Gap.space) at += 1;
  return at < doc.count && doc.gap[at] === Gap.space && isCapital(doc, at) && (doc.is[at]! & W.surname) !== 0;
}

function addInitial(run: Run, score: number, after: number): number {
  if (run.initials === 0) run.score += score;
  run.initials += 1;
  return after;
}

/** "N'Diaye", "O’Neill". */
const isApostropheJoin = (doc: Doc, at: number): boolean =>
  isApostrophe(doc, at + 1) &&
  doc.gap[at + 1] === Gap.none &&
  at + 2 < doc.count &&
  doc.gap[at + 2] === Gap.none &&
  // "D'hondt" is written so as well.
  (isCapital(doc, at + 2) || (doc.hash[at] === d && lengthOf(doc, at + 2) > 3));
const [d] = wordSet('d');

function readParticles(reading: Reading, from: number, run: Run, cue: number): number {
  const { doc } = reading;
  const starts = run.parts.length + run.initials === 0;
  if (
    starts &&
    doc.shape[from] === Shape.lower &&
    !(cue === Cue.title || (cue === Cue.person && doc.hash[from] !== van)) &&
    !isFirmParticle(doc, from)
  )
    return -1;
  if (starts && doc.shape[from] === Shape.lower && never.has(doc.hash[from]!)) return -1;
  let at = from;
  let risky = false;
  for (let seen = 0; seen < MOST_PARTICLES; seen += 1) {
    const short =
      isApostrophe(doc, at) && at + 1 < doc.count && doc.gap[at + 1] === Gap.none && clipped.has(doc.hash[at + 1]!);
    if (short) at += 1;
    if (at >= doc.count) break;
    const dotted = afterPoints(doc, at);
    if (dotted > 0) {
      at = dotted;
      continue;
    }
    if (!short && !isParticle(doc, at) && !mothers.has(doc.hash[at]!) && !isShortVan(doc, at, run)) break;
    if (prepositions.has(doc.hash[at]!)) risky = true;
    at += 1;
    if (isApostrophe(doc, at) && doc.gap[at] === Gap.none && at + 1 < doc.count && doc.gap[at + 1] === Gap.none)
      at += 1;
    else if (isHyphen(doc, at) && doc.gap[at] === Gap.none && at + 1 < doc.count && doc.gap[at + 1] === Gap.none)
      at += 1;
    else if (at >= doc.count || doc.gap[at] !== Gap.space) return -1;
  }
  if (at === from || at >= doc.count || doc.kind[at] !== Kind.word || isLetter(doc, at)) return -1;
  return readAfterParticles(reading, { from, at, risky, starts }, run, cue);
}

/** "van der", "van den", "vande", "el": two small words that together stand before nothing but a name. */
const firm = wordSet('oum oem umm um vande vanden vander ver el ait ben ould bint abu');
const second = wordSet('der den');
const isFirmParticle = (doc: Doc, i: number): boolean =>
  (isApostrophe(doc, i) && doc.gap[i] !== Gap.none) ||
  (doc.hash[i] === v && (isSign(doc, i + 1, '.') || isSign(doc, i + 1, '/'))) ||
  firm.has(doc.hash[i]!) ||
  (i + 1 < doc.count && doc.hash[i] === van && second.has(doc.hash[i + 1]!));
const [van] = wordSet('van');

/** "Oum Ilyas": the mother of Ilyas is called so. */
/** Never at the beginning of a name in lower case. */
const never = wordSet('voor met over tot bij onder');
const mothers = wordSet('oum oem umm um wa');
/** "'t", "'s", "d'". */
const clipped = wordSet('t s d');
const pointed = wordSet('v vd d e');
/** "v.d. Pol", "v/d Pol", "Slotboom e/v Ruijgrok": the token of the name, or −1. */
function afterPoints(doc: Doc, i: number): number {
  if (!pointed.has(doc.hash[i]!)) return -1;
  let at = i;
  while (
    at + 1 < doc.count &&
    at < i + 6 &&
    (isSign(doc, at + 1, '.') || isSign(doc, at + 1, '/')) &&
    doc.gap[at + 1] === Gap.none
  ) {
    at += 2;
    if (!pointed.has(doc.hash[at]!)) break;
  }
  if (at === i) return -1;
  return doc.kind[at] === Kind.word ? at : -1;
}

/** "Sjaan v Dam", but not "vader v Jesse". */
const isShortVan = (doc: Doc, at: number, run: Run): boolean =>
  doc.hash[at] === v &&
  run.parts.length > 0 &&
  at + 1 < doc.count &&
  (doc.is[at + 1]! & W.surname) !== 0 &&
  isCapital(doc, at + 1);
const [v] = wordSet('v');

type Behind = { from: number; at: number; risky: boolean; starts: boolean };

function readAfterParticles(reading: Reading, { from, at, risky, starts }: Behind, run: Run, cue: number): number {
  const { doc, found, ground } = reading;
  const taken = found.labelAt(doc.start[at]!);
  if (taken !== undefined && taken !== 'place') return -1;
  const bits = doc.is[at]!;
  const surname = (bits & W.surname) !== 0;
  if (
    (risky &&
      (starts
        ? cue !== Cue.title || (doc.shape[from] === Shape.lower && !surname)
        : !surname || run.weights[0]?.ordinary === true)) ||
    doc.gap[at]! > Gap.space
  )
    return -1;
  // "van het JAC" is an organisation.
  if (doc.shape[at] === Shape.upper && doc.shape[at - 1] === Shape.lower && !surname) return -1;
  const weight = weigh(doc, at, ground);
  if (weight === null && !(surname || (isCapital(doc, at) && (!starts || cue === Cue.title)))) return -1;
  if (!surname && !starts && isOfSomething(doc, from, run, weight)) return -1;
  const capital = isCapital(doc, at) || (doc.hash[from] === d && isCapital(doc, from) && isApostrophe(doc, at - 1));
  if (!capital && (!mayBeLower(doc, run, at, weight) || (starts && cue < Cue.person && !mothers.has(doc.hash[from]!))))
    return -1;
  // "van Karim" is of Karim; "Karim van Fatima" are two.
  const of = ofWords.has(doc.hash[from]!) || starts;
  if (of && weight?.first === true && !surname && !(isFirmParticle(doc, from) || cue === Cue.title)) return -1;
  const lone = starts && cue < Cue.person;
  // "Van" with a capital inside a sentence begins nothing but a surname.
  const proud = lone && doc.shape[from] === Shape.capital && doc.hash[from] === van && !opensSentence(doc, from);
  const score = proud ? Math.max(weight?.score ?? 0, 0.6) : behindParticles(weight, surname, lone);
  const house = starts && articles.has(doc.hash[from]!) && cue < Cue.person;
  run.score += house ? Math.min(score, surname ? 0.7 : -0.5) - 0.6 : score;
  run.particles += at - from;
  run.parts.push(at);
  run.weights.push({ ...(weight ?? plainWord), surname: true, score });
  return at + 1;
}

/** "Lore van het JAC", "Roos Evers van Braams": where somebody works, not how somebody is called. */
function isOfSomething(doc: Doc, from: number, run: Run, weight: Weight | null): boolean {
  const of = ofWords.has(doc.hash[from]!) && doc.shape[from] === Shape.lower && !isHyphen(doc, from - 1);
  if (!of || isFirmParticle(doc, from) || isApostrophe(doc, from + 1) || run.parts.length === 0) return false;
  if (isSign(doc, from + 1, '.') || isSign(doc, from + 1, '/')) return false;
  if (run.parts.length > 1 && !run.weights.at(-1)!.first) return true;
  return (weight === null || weight.ordinary) && (weight !== weights.place || run.parts.length > 1);
}
const ofWords = wordSet('van v bij uit');

function behindParticles(weight: Weight | null, surname: boolean, bare: boolean): number {
  if (surname) return Math.max(weight?.score ?? 0, 0.7);
  if (weight === null || weight.ordinary) return bare ? -1.5 : 0;
  return Math.max(weight.score, 0.3);
}

const plainWord: Weight = { first: false, surname: true, unknown: false, ordinary: true, score: 0, opening: -1 };

/** In lower case only what can hardly be anything else goes on with a name. */
function mayBeLower(doc: Doc, run: Run, at: number, weight: Weight | null): boolean {
  if (run.parts.length + run.initials === 0 && !run.lower && doc.shape[run.from] !== Shape.lower) return false;
  const bits = doc.is[at]!;
  if (bits & (W.frequent | W.generic | W.institution | W.institutionHead | W.family)) return false;
  return weight !== null && ((bits & W.surname) !== 0 || !weight.ordinary) && lengthOf(doc, at) > 2;
}

function readPart(reading: Reading, at: number, run: Run, cue: number): number {
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
  const sure = cue === Cue.title || (run.weights[0]?.first === true && !run.weights[0].ordinary);
  if (!sure || doc.shape[at] !== Shape.capital || lengthOf(doc, at) < 3 || titles.has(doc.hash[at]!)) return null;
  if (run.parts.length > 0 && (doc.is[at]! & (W.generic | W.institution | W.family)) !== 0) return null;
  return (doc.is[at]! & (W.frequent | W.institutionHead)) === 0 ? plainWord : null;
}

/** "Karims", "Jans moeder": what the name weighs without the s of possession. */
function bareOf({ doc, ground }: Reading, at: number, own: Weight): Weight | null {
  const end = doc.end[at]!;
  if (
    lengthOf(doc, at) < 4 ||
    doc.text.charCodeAt(end - 1) !== 0x73 ||
    own.first ||
    own.ordinary ||
    (own.unknown && doc.is[at] !== 0)
  )
    return null;
  const next = at + 1 < doc.count && doc.gap[at + 1] === Gap.space ? doc.is[at + 1]! : 0;
  if (own.surname && (next & W.family) === 0) return null;
  const bits = ground.lexicon.bitsOf(hashOf(doc.text.slice(doc.start[at], end - 1)));
  return isPlainFirstName(bits) ? weights.first : null;
}

const joined: Weight = { first: false, surname: true, unknown: true, ordinary: false, score: 1.4, opening: -0.2 };

const shortForms = wordSet(
  'geb tel adr nr afd vlg vgl zgn blz pag art kl gr wk mnd ond opm ref dos resp max min ong ca incl excl evt m.b.v obv ivm',
);
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
    if (lengthOf(doc, at) < 3) return false;
    if (weight.first && !weight.ordinary && weight.score > 2) return true;
    if (cue === Cue.none || (bits & (W.frequent | W.speech)) !== 0 || deeds.has(doc.hash[at]!)) return false;
    if (weight.first) return true;
    if (cue === Cue.announced)
      return bits === 0 && !weight.ordinary && endsLine(doc, at + 1) && doc.gap[at] === Gap.space;
    return cue === Cue.title && (!weight.ordinary || weight.surname);
  }
  if (isTurned(doc, at)) return true;
  if (cue !== Cue.title && isSign(doc, at + 1, '.') && shortForms.has(doc.hash[at]!)) return false;
  if (weight.first || weight.surname) return true;
  if (cue === Cue.none && (fields.has(doc.hash[at]!) || roles.has(doc.hash[at]!))) return false;
  if (doc.shape[at] === Shape.upper && (cue === Cue.none || (lengthOf(doc, at) < 4 && cue !== Cue.title))) return false;
  // "Pol Hendrickx".
  if (weight === weights.word && doc.shape[at] === Shape.capital && !opensSentence(doc, at) && isSurnameAt(doc, at + 1))
    return true;
  if (weight === weights.word && cue === Cue.person)
    return doc.shape[at] === Shape.capital && (bits & (W.occupation | W.institutionHead)) === 0;
  if (weight === weights.properWord) return cue !== Cue.none || !opensSentence(doc, at);
  if (weight === weights.place) return cue >= Cue.person;
  return weight.unknown ? !weight.ordinary || cue === Cue.title : cue === Cue.title;
}

const endsLine = (doc: Doc, i: number): boolean =>
  i >= doc.count || doc.gap[i]! >= Gap.line || (doc.kind[i] === Kind.sign && !isHyphen(doc, i));

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
  if (bits & (W.occupation | W.speech) || fields.has(doc.hash[at]!)) return false;
  if (isHyphen(doc, at - 1)) return !eponymAfter.has(doc.hash[at]!);
  if (!weight.ordinary || run.weights[0]?.first === true) return true;
  if (run.parts.length === 0 && cue < Cue.person) return !opensSentence(doc, run.from);
  // "cliënt M. Daarna …": the next sentence.
  return cue >= Cue.person || (run.parts.length > 0 && cue !== Cue.none);
}
