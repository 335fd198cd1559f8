import { W } from '../../lexicon/bits.ts';
import type { Reason } from '../../span.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { ACTING, acts } from './acts.ts';
import { before, type Before } from './cues.ts';
import { isApostrophe, isHyphen, isParticle, isSign, isSigned, lengthOf } from './parts.ts';
import { readReversed } from './reversed.ts';
import { Cue } from './cue.ts';
import { isLowerInitial } from './name-initials.ts';
import type { Reading, Run } from './reading.ts';
import { readRun } from './run.ts';
import { behind } from './tail.ts';
import { greetings } from './words.ts';

/** A run that may be a name, with everything for and against it added up. */
export type Candidate = {
  from: number;
  to: number;
  /** UTF-16; without the s of possession. */
  start: number;
  end: number;
  parts: readonly number[];
  initials: number;
  particles: number;
  score: number;
  reason: Reason;
  /** Announced by a word before it. */
  cue: number;
  opens: boolean;
  /** Only words that no list knows or that are ordinary words too: what stands around it decides. */
  weak: boolean;
  /** No first name in it. */
  nameless: boolean;
  lower: boolean;
};

/** Below this nothing that comes later can save it. */
const HOPELESS = -3;

/** All runs in a text that may be names; none overlap. */
export function gather(reading: Reading): Candidate[] {
  const { doc } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i < doc.count;) {
    const other = elsewhereNamed(reading, i);
    if (other > 0) {
      i += other;
      continue;
    }
    const candidate = mayBegin(doc, i) ? candidateAt(reading, i) : null;
    if (candidate !== null && candidate.score > HOPELESS) candidates.push(candidate);
    i = candidate === null ? i + 1 : Math.max(candidate.to, i + 1);
  }
  return candidates;
}

/** "'t Hart". */
const clipped = wordSet('t s');
const shortVan = wordSet('v vd vdr vdn');
const noPerson = W.generic | W.institution | W.eponym | W.institutionHead;
/** How many tokens a longer entry has that names no person ("Glasgow Coma Scale"); 0 when none begins here. */
function elsewhereNamed({ doc, ground }: Reading, i: number): number {
  if ((doc.is[i]! & W.phraseStart) === 0 || doc.shape[i] === Shape.lower) return 0;
  const phrase = ground.lexicon.phraseAt(doc, i);
  if (phrase === null || phrase.length < 2 || (phrase.bits & (W.firstName | W.surname)) !== 0) return 0;
  if ((phrase.bits & noPerson) !== 0) return phrase.length;
  // "Den Helder", "De Haan": a town, unless somebody has a title.
  return (phrase.bits & W.place) !== 0 && !followsPerson(doc, i) ? phrase.length : 0;
}

const inLowerCase = W.firstName | W.surname;
const announces = W.title | W.family;

/** A quick look: nearly every token of a text stops here. */
function mayBegin(doc: Doc, i: number): boolean {
  if (doc.kind[i] !== Kind.word)
    return (
      isApostrophe(doc, i) &&
      doc.gap[i] !== Gap.none &&
      i + 1 < doc.count &&
      doc.gap[i + 1] === Gap.none &&
      clipped.has(doc.hash[i + 1]!)
    );
  // "Wi-Fi".
  if (doc.gap[i] === Gap.none && lengthOf(doc, i) < 3 && i > 0 && isHyphen(doc, i - 1)) return false;
  if (doc.shape[i] !== Shape.lower) return !beginsSentence(doc, i);
  const bits = doc.is[i]!;
  if (isSigned(doc, i)) return true;
  if (lengthOf(doc, i) === 1 && isLowerInitial(doc, i)) return true;
  if (shortVan.has(doc.hash[i]!)) return i > 0 && followsPerson(doc, i);
  if (bits & W.frequent) return (bits & W.particle) !== 0 && beforeParticle(doc, i);
  if (bits & W.particle) return beforeParticle(doc, i);
  if (bits & inLowerCase) return true;
  return (bits & W.common) === 0 && i > 0 && doc.gap[i]! <= Gap.space && followsPerson(doc, i);
}

const wordOnly = W.common | W.frequent | W.particle;
const nameLike = W.firstName | W.surname | W.proper | W.nameWord;
/** "Vandaag gaat …", "De afspraak …": an ordinary word at the beginning of a sentence, with a small word behind it. */
function beginsSentence(doc: Doc, i: number): boolean {
  const bits = doc.is[i]!;
  const next = i + 1;
  if ((bits & wordOnly) === 0 || (bits & nameLike) !== 0 || next >= doc.count) return false;
  if (doc.kind[next] !== Kind.word || doc.shape[next] !== Shape.lower || doc.gap[next] !== Gap.space) return false;
  if ((bits & W.particle) !== 0 && isParticle(doc, next)) return false;
  return doc.gap[i]! >= Gap.line || (i > 1 && isSign(doc, i - 1, '.') && lengthOf(doc, i - 2) > 4);
}

/** A particle in lower case begins a name behind a title, or when a capital follows. */
const beforeParticle = (doc: Doc, i: number): boolean => {
  if (i > 0 && followsPerson(doc, i)) return true;
  for (let at = i + 1; at < doc.count && at < i + 5; at += 1) {
    if (doc.kind[at] === Kind.word && doc.shape[at] !== Shape.lower) return true;
    if (doc.kind[at] === Kind.word && !isParticle(doc, at)) return (doc.is[at]! & W.surname) !== 0;
  }
  return false;
};

function followsPerson(doc: Doc, i: number): boolean {
  const last = isSign(doc, i - 1, '.') && doc.gap[i - 1] === Gap.none ? i - 2 : i - 1;
  return last >= 0 && ((doc.is[last]! & announces) !== 0 || greetings.has(doc.hash[last]!));
}

function candidateAt(reading: Reading, i: number): Candidate | null {
  const { doc } = reading;
  const lead = before(doc, i);
  const run = readRun(reading, i, lead.cue);
  if (run === null || dropsFirst(doc, run, lead)) return null;
  const whole = readReversed(reading, run, lead) ?? run;
  return judged(reading, { ...whole, from: behindHyphen(doc, whole.from) }, lead);
}

/** "Ti-Jean": what stands before the hyphen belongs to the name, known or not. */
const behindHyphen = (doc: Doc, i: number): number =>
  i > 1 &&
  doc.gap[i] === Gap.none &&
  isHyphen(doc, i - 1) &&
  doc.gap[i - 1] === Gap.none &&
  doc.shape[i - 2] === Shape.capital &&
  lengthOf(doc, i) > 2 &&
  doc.kind[i - 2] === Kind.word
    ? i - 2
    : i;

/** "Wil Maria komen", "Dag Jan": an ordinary word that begins a sentence before a name that stands by itself. */
function dropsFirst(doc: Doc, run: Run, lead: Before): boolean {
  if (lead.cue !== Cue.none || run.parts.length < 2 || run.from !== run.parts[0]) return false;
  if (greetings.has(doc.hash[run.from]!) && (lead.opens || !run.weights[0]!.first)) return true;
  if (!lead.opens) return false;
  const [first, second] = run.weights;
  // "BAKKER Hendrika": a surname in capitals, as lists and letters have it.
  if (isLoudSurname(doc, run) && second!.first && !second!.ordinary) return false;
  if (!first!.ordinary || doc.gap[run.parts[1]!] === Gap.none) return false;
  if (first!.score < 1 && second!.first && !second!.surname) return true;
  return (doc.is[run.from]! & (W.frequent | W.family | W.title)) !== 0 && !second!.surname;
}

const isLoudSurname = (doc: Doc, { parts, weights }: Run): boolean =>
  doc.shape[parts[0]!] === Shape.upper &&
  doc.shape[parts[1]!] === Shape.capital &&
  lengthOf(doc, parts[0]!) > 3 &&
  weights[0]!.surname;

function judged(reading: Reading, run: Run, lead: Before): Candidate | null {
  const { doc, found } = reading;
  const end = endOf(doc, run);
  const weak = run.weights.every(({ ordinary, unknown }) => ordinary || unknown) && run.initials === 0;
  const many = run.parts.length + Math.min(1, run.initials) + Math.min(1, run.particles) > 1;
  const opening = lead.opens && lead.cue === Cue.none ? openingOf(run) * (many ? 0.4 : 1) : 0;
  const signed = lead.cue === Cue.none && signs(doc, run) ? 1.2 : 0;
  const asked = lead.opens && lead.cue === Cue.none && !many && isAsked(doc, run.to) ? -1.2 : 0;
  const town = found.labelAt(doc.start[run.from]!) === 'place' && lead.cue < Cue.person ? -2.5 : 0;
  const named = eponymOf(doc, run, lead) + town + asked + signed;
  const strong = run.weights[0]!.first && !run.weights[0]!.ordinary;
  // "de Karim van vroeger", "in Jan": a name that can be nothing else bears an article.
  const lean = lead.score < 0 && lead.score > -2.4 && (strong || many) ? lead.score / 2 : lead.score;
  const speaker = speaks(doc, run, lead) ? (run.weights[0]!.first || many ? 1.6 : 0.9) : 0;
  const score =
    named +
    run.score +
    opening +
    lean +
    behind(doc, run.to, found) +
    speaker +
    genitive(doc, run, end) +
    upper(doc, run, lead.cue);
  const acting = score < ACTING && acts(doc, run, lead);
  return {
    from: run.from,
    to: run.to,
    start: doc.start[run.from]!,
    end,
    parts: run.parts,
    initials: run.initials,
    particles: run.particles,
    score: acting ? ACTING : score,
    reason: reasonOf(run, lead),
    cue: lead.cue,
    opens: lead.opens,
    weak: weak && !acting,
    nameless: !run.weights.some(({ first }) => first),
    lower: run.lower,
  };
}

/** "Huntington", "Parkinson": an illness or a test, unless somebody has a title. And a town is seldom a person. */
function eponymOf(doc: Doc, run: Run, { cue }: Before): number {
  if (cue === Cue.title || run.parts.length > 1 || run.initials > 0) return 0;
  // "Lerares Frans".
  if ((doc.is[run.parts[0]!]! & W.generic) !== 0) {
    for (let at = run.from - 1; at >= 0 && at > run.from - 5; at -= 1) if (teachers.has(doc.hash[at]!)) return -3;
  }
  return (doc.is[run.parts[0]!]! & W.eponym) !== 0 ? -3.2 : 0;
}

/** A line with nothing but a name at the end of a text, behind the end of a sentence: somebody signs. */
function signs(doc: Doc, run: Run): boolean {
  if (run.to !== doc.count || doc.gap[run.from]! < Gap.line || run.from === 0) return false;
  const last = run.from - 1;
  return doc.kind[last] === Kind.sign && (closers.has(doc.value[last]!) || doc.value[last]! > 0x2000);
}
const closers = new Set([...'.!?,)'].map((sign) => sign.charCodeAt(0)));

/** "Will je …", "Mark de afspraak …": a verb that begins a question or an order. */
const isAsked = (doc: Doc, i: number): boolean =>
  i < doc.count && doc.gap[i] === Gap.space && doc.shape[i] === Shape.lower && objects.has(doc.hash[i]!);
const objects = wordSet('je jij u de het een er dat dit mij me ons jullie ik we wij ze hem haar deze die alle');
const teachers = wordSet(
  'leraar lerares leerkracht docent docente les lessen vak tolk cursus juf meester vertaler spreekt spreken sprak leert studeert talen taal',
);

const openingOf = (run: Run): number => (run.lower ? 0 : run.weights[0]!.opening);

/** "SAMENVATTING JANSEN": in a line of capitals nothing shows. */
const isUpper = (doc: Doc, i: number): boolean => i >= 0 && i < doc.count && doc.shape[i] === Shape.upper;
function upper(doc: Doc, run: Run, cue: number): number {
  if (doc.shape[run.from] !== Shape.upper || run.parts.length > 1) return 0;
  if (isUpper(doc, run.from - 1) || isUpper(doc, run.to) || cue >= Cue.person) return -0.4;
  return lengthOf(doc, run.from) <= 4 ? -1.8 : -1;
}

/** "Sofie: hoi" at the beginning of a line, "[10:32] Yassin: …". */
function speaks(doc: Doc, run: Run, { opens }: Before): boolean {
  if (doc.shape[run.from] === Shape.upper && run.parts.length === 1 && lengthOf(doc, run.from) < 5) return false;
  if (!isSign(doc, run.to, ':') || run.to + 1 >= doc.count) return false;
  if ((run.weights[0]!.ordinary || run.from < run.parts[0]!) && !run.weights[0]!.first) return false;
  return opens || isSign(doc, run.from - 1, ']');
}

function reasonOf(run: Run, lead: Before): Reason {
  if (lead.cue === Cue.title || lead.reason === 'name-after-family-word') return lead.reason;
  if (run.weights.some(({ first, surname, ordinary }) => (first || surname) && !ordinary)) return 'name-from-list';
  return lead.cue !== Cue.none ? 'name-by-context' : 'name-by-form';
}

/** "Jans fiets": the name without its s, when only that is on a list. */
function endOf(doc: Doc, run: Run): number {
  return doc.end[run.to - 1]! - (hasGenitive(doc, run) ? 1 : 0);
}
const hasGenitive = (doc: Doc, run: Run): boolean =>
  run.genitive && run.to - 1 === run.parts.at(-1) && lengthOf(doc, run.to - 1) > 3;

const genitive = (doc: Doc, run: Run, end: number): number => (end < doc.end[run.to - 1]! ? 0.4 : 0);
