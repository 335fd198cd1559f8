import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import type { Before } from './cues.ts';
import { wordSet } from '../../tokens/hash.ts';
import { isCapital, isHyphen, isLetter, isParticle, isSign } from './parts.ts';
import { Cue } from './cue.ts';
import type { Reading, Run } from './reading.ts';
import { readRun } from './run.ts';

/** "Vermeulen, An", "JANSEN, J.", "Vries, J. de": a surname, a comma, and what comes first. */
export function readReversed(reading: Reading, run: Run, lead: Before): Run | null {
  const { doc } = reading;
  const comma = run.to;
  if (!isSign(doc, comma, ',') || doc.gap[comma] !== Gap.none || run.initials > 0) return null;
  const next = comma + 1;
  if (next >= doc.count || doc.gap[next]! > Gap.space || !isCapital(doc, next)) return null;
  const surname = run.weights.at(-1)!;
  const both = surname.first && (doc.is[run.parts.at(-1)!]! & W.surname) !== 0;
  if (surname.first && !both) return null;
  if (run.parts.length > 1 && run.particles === 0 && !isHyphen(doc, run.parts[1]! - 1)) return null;
  if (run.weights[0]!.first && run.parts.length > 1) return null;
  const given = readRun(reading, next, Cue.title);
  const to = given?.to ?? afterInitials(reading, next);
  if (to < 0) return null;
  const initials = isLetter(doc, next) && (isSign(doc, next + 1, '.') || endsBare(doc, next, run, lead));
  // "VAN BRAKEL, Dylano".
  const loud = doc.shape[run.parts.at(-1)!] === Shape.upper && doc.shape[next] === Shape.capital;
  const announced =
    lead.cue !== Cue.title && (lead.opens || lead.cue !== Cue.none || (surname.score > 0.8 && lead.score > 0));
  const aged = isSign(doc, to, '(') || doc.kind[to] === Kind.number;
  // A first name and a surname at once: only where the line ends behind it.
  if (both && !initials && !loud && !fieldEnds(reading, to, { ...lead, cue: Cue.announced })) return null;
  const first = given?.weights[0]!.first === true || ((aged || fieldEnds(reading, to, lead)) && surname.score > 0.8);
  if (!initials && !(first && announced && (loud || endsThere(reading, to)))) return null;
  const parts = given === null ? run.parts : [...run.parts, ...given.parts];
  return {
    ...run,
    from: fromParticle(doc, run.from),
    to: withParticles(reading, to),
    parts,
    score: run.score + (initials ? 4 : loud && given?.weights[0]!.ordinary === false ? 3.5 : 1.5),
    initials: run.initials + Number(initials),
  };
}

/** "Naam: Brandsma, Feike" and nothing more on the line. */
const fieldEnds = ({ doc }: Reading, to: number, { cue, opens }: Before): boolean =>
  cue === Cue.announced && opens && (to >= doc.count || doc.gap[to]! >= Gap.line);

/** "van 't Hof, A" on a line of its own: an initial without its point. */
const endsBare = (doc: Doc, i: number, run: Run, { opens }: Before): boolean =>
  (run.particles > 0 || doc.shape[run.from] === Shape.upper) &&
  (opens || isParticle(doc, run.from - 1)) &&
  (i + 1 >= doc.count || doc.gap[i + 1]! >= Gap.line || doc.text.charCodeAt(doc.end[i]!) === 9);

/** "van 't Hof, A": a tussenvoegsel in lower case that begins the line. */
const fromParticle = (doc: Doc, from: number): number =>
  from > 0 && isParticle(doc, from - 1) && doc.gap[from] === Gap.space && (from === 1 || doc.gap[from - 1]! >= Gap.line)
    ? from - 1
    : from;

function afterInitials({ doc }: Reading, i: number): number {
  let at = i;
  while (at + 1 < doc.count && isLetter(doc, at) && isSign(doc, at + 1, '.') && doc.gap[at]! <= Gap.space) at += 2;
  if (at === i) return isLetter(doc, i) ? i + 1 : -1;
  return at;
}

/** "Vries, J. de". */
function withParticles({ doc }: Reading, to: number): number {
  let at = to;
  while (at < doc.count && at < to + 3 && doc.gap[at] === Gap.space && isParticle(doc, at)) at += 1;
  const ends = at >= doc.count || doc.gap[at]! >= Gap.line || doc.kind[at] === Kind.sign;
  return ends ? at : to;
}

/** In a row of names ("Jansen, Peeters en An") nobody is turned around. */
function endsThere({ doc }: Reading, to: number): boolean {
  if (to >= doc.count || doc.gap[to]! >= Gap.line) return true;
  if (doc.kind[to] === Kind.number) return true;
  if (doc.kind[to] === Kind.word)
    return (doc.is[to]! & W.common) !== 0 && doc.is[to]! !== 0 && !ands.has(doc.hash[to]!);
  return !isSign(doc, to, ',') || doc.kind[to + 1] === Kind.number;
}
const ands = wordSet('en of');
