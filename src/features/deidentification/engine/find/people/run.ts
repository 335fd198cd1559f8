import { W } from '../../lexicon/bits.ts';
import { Gap, Kind, Shape } from '../../tokens/doc.ts';
import { readInitial } from './name-initials.ts';
import { nextElement } from './next-element.ts';
import { readPart } from './part.ts';
import { afterPoints, isShortVan, mothers } from './particle-words.ts';
import { readParticles } from './particles.ts';
import { isApostrophe, isCapital, isParticle } from './parts.ts';
import { mayBeTaken, type Reading, type Run } from './reading.ts';

const MOST_ELEMENTS = 6;
const PAIR = 0.7;
const PARTICLE = 0.6;

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

/** Takes one part, one initial or particles with their part; gives the token after it or −1. */
function readElement(reading: Reading, at: number, run: Run, cue: number): number {
  const { doc, found } = reading;
  if (at > 0 && doc.gap[at] === Gap.none && doc.kind[at - 1] === Kind.number) return -1;
  const taken = found.labelAt(doc.start[at]!);
  if (taken !== undefined && !mayBeTaken(taken, run, cue, isParticle(doc, at))) return -1;
  const initial = readInitial(doc, at, run);
  if (initial > 0) return initial;
  if (
    isApostrophe(doc, at) ||
    afterPoints(doc, at) > 0 ||
    ((isParticle(doc, at) || mothers.has(doc.hash[at]!) || isShortVan(doc, at, run)) &&
      !(doc.is[at]! & W.firstName && isCapital(doc, at)))
  ) {
    const after = readParticles(reading, at, run, cue);
    if (after > 0 || !isCapital(doc, at)) return after;
  }
  return readPart(reading, at, run, cue);
}
