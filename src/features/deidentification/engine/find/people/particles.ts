import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { Cue } from './cue.ts';
import {
  afterPoints,
  articles,
  clipped,
  isFirmParticle,
  isShortVan,
  MOST_PARTICLES,
  mothers,
  never,
  ofWords,
  prepositions,
  van,
} from './particle-words.ts';
import {
  isApostrophe,
  isCapital,
  isHyphen,
  isLetter,
  isParticle,
  isSign,
  lengthOf,
  plainWord,
  weigh,
  type Weight,
  weights,
} from './parts.ts';
import { opensSentence } from './positions.ts';
import { mayBeTaken, type Reading, type Run } from './reading.ts';

const [d] = wordSet('d');
const [ben] = wordSet('ben');

/** Takes particles with the part behind them; gives the token after it or −1. */
export function readParticles(reading: Reading, from: number, run: Run, cue: number): number {
  const { doc } = reading;
  const starts = run.parts.length + run.initials === 0;
  if (
    starts &&
    doc.shape[from] === Shape.lower &&
    !(cue === Cue.title || (cue === Cue.person && doc.hash[from] !== van)) &&
    !isFirmParticle(doc, from)
  )
    return -1;
  if (starts && doc.shape[from] === Shape.lower && cue !== Cue.title && doc.hash[from] === ben) return -1;
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

type Behind = { from: number; at: number; risky: boolean; starts: boolean };

function readAfterParticles(reading: Reading, { from, at, risky, starts }: Behind, run: Run, cue: number): number {
  const { doc, found, ground } = reading;
  const taken = found.labelAt(doc.start[at]!);
  if (taken !== undefined && !mayBeTaken(taken, run, cue, true)) return -1;
  const bits = doc.is[at]!;
  const surname = (bits & W.surname) !== 0;
  // "de pastoor van de Kruiskerk", "de juf van De Wegwijzer": what stands there is where they work.
  if (taken === 'institution' && starts && doc.shape[from] === Shape.lower && (!surname || isCapital(doc, at - 1)))
    return -1;
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

function behindParticles(weight: Weight | null, surname: boolean, bare: boolean): number {
  if (surname) return Math.max(weight?.score ?? 0, 0.7);
  if (weight === null || weight.ordinary) return bare ? -1.5 : 0;
  return Math.max(weight.score, 0.3);
}

/** In lower case only what can hardly be anything else goes on with a name. */
function mayBeLower(doc: Doc, run: Run, at: number, weight: Weight | null): boolean {
  if (run.parts.length + run.initials === 0 && !run.lower && doc.shape[run.from] !== Shape.lower) return false;
  const bits = doc.is[at]!;
  if (bits & (W.frequent | W.generic | W.institution | W.institutionHead | W.family)) return false;
  return weight !== null && ((bits & W.surname) !== 0 || !weight.ordinary) && lengthOf(doc, at) > 2;
}
