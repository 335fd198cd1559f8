import type { KeyWriter } from './key.ts';
import type { Outcome } from './outcome.ts';
import type { Change, Changer, Piece, Surroundings } from './piece.ts';
import type { Place, Replacement, Unrecognisable } from './unrecognisable.ts';

/** Between two pieces: an empty line, so that no name runs from one into the other. */
const BETWEEN = '\n\n';

/** A stretch of the joined text that belongs to a piece. */
type Stretch = { from: number; to: number; piece: number; at: number };

/** Finds in all pieces of a batch together, replaces in each, counts into the outcome, and tells the key if asked. */
export function makingUnrecognisable(engine: Unrecognisable, outcome: Outcome, key?: KeyWriter): Changer {
  return {
    batchSize: () => Promise.resolve(undefined),
    async change(pieces) {
      const { text, stretches } = join(pieces);
      const places = placesOf(engine, text, stretches, pieces);
      const replaced = engine.replace(text, places);
      const { changes, used } = divide(replaced, stretches, pieces);
      outcome.addPlaces(used);
      outcome.addRemains(engine.remains(text, places));
      emptyBlanks(pieces, changes, outcome);
      if (key) await key.add(pieces, changes);
      return changes;
    },
  };
}

function join(pieces: readonly Piece[]): { text: string; stretches: Stretch[] } {
  const texts: string[] = [];
  const stretches: Stretch[] = [];
  let length = 0;
  for (const [piece, { text, seenIn }] of pieces.entries()) {
    if (pieces[piece]!.whole === 'blank') continue;
    const shown = seenIn?.text ?? text;
    const parts: Surroundings['stretches'] = seenIn?.stretches ?? [{ from: 0, to: text.length, at: 0 }];
    for (const { from, to, at, before } of parts) {
      stretches.push({ from: length + from, to: length + to, piece: before ? piece - 1 : piece, at });
    }
    texts.push(shown);
    length += shown.length + BETWEEN.length;
  }
  return { text: texts.join(BETWEEN), stretches };
}

/** What was found inside the pieces, and the pieces that are something as a whole. */
function placesOf(engine: Unrecognisable, text: string, stretches: readonly Stretch[], pieces: readonly Piece[]) {
  const wholes: Place[] = [];
  for (const { from, to, piece } of stretches) {
    const label = pieces[piece]!.whole;
    if (label !== undefined && to > from) wholes.push({ start: from, end: to, label });
  }
  const touches = touching(stretches);
  const inside = engine.find(text, namesIn(pieces)).filter(touches);
  if (wholes.length === 0) return inside;
  const inWhole = touching(wholes.map(({ start, end }) => ({ from: start, to: end })));
  return [...inside.filter((place) => !inWhole(place)), ...wholes].sort((a, b) => a.start - b.start);
}

/** More names than this are no longer people of one file. */
const MOST_NAMES = 1_000;

function namesIn(pieces: readonly Piece[]): string[] {
  const names = new Set<string>();
  for (const { text, whole } of pieces) {
    if (whole === 'person' && /\p{L}{2}/u.test(text) && names.size < MOST_NAMES) names.add(text.trim());
  }
  return [...names];
}

/** Whether a place lies in one of the stretches; both are asked in order. */
function touching(stretches: readonly { from: number; to: number }[]): (place: Place) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < stretches.length && stretches[next]!.to <= start) next += 1;
    return next < stretches.length && stretches[next]!.from < end;
  };
}

function emptyBlanks(pieces: readonly Piece[], changes: Change[][], outcome: Outcome): void {
  for (const [at, { text, whole }] of pieces.entries()) {
    if (whole !== 'blank' || text === '') continue;
    const empty = pieces[at]!.fit?.('', 0, text.length) ?? '';
    if (empty === text) continue;
    changes[at]!.push({ start: 0, end: text.length, text: empty });
    outcome.note('emptied', 1);
  }
}

/**
 * A replacement stands where its place begins; what of the place lies in other stretches is taken away. What two readings
 * of a paragraph both find is replaced once.
 */
function divide(replaced: readonly Replacement[], stretches: readonly Stretch[], pieces: readonly Piece[]) {
  const changes: Change[][] = pieces.map(() => []);
  const used: Replacement[] = [];
  let first = 0;
  for (const replacement of replaced) {
    const { start, end, text } = replacement;
    while (first < stretches.length && stretches[first]!.to <= start) first += 1;
    const touched = new Set<number>();
    for (let each = first; each < stretches.length && stretches[each]!.from < end; each++) {
      const { from, to, piece, at } = stretches[each]!;
      if (to <= from) continue;
      const begin = at + Math.max(start, from) - from;
      const stop = at + Math.min(end, to) - from;
      for (const free of uncovered(begin, stop, changes[piece]!)) {
        const instead = touched.has(piece) ? '' : (pieces[piece]!.fit?.(text, free.start, free.end) ?? text);
        touched.add(piece);
        insert(changes[piece]!, { ...free, text: instead });
      }
    }
    if (touched.size > 0) used.push(replacement);
  }
  return { changes, used };
}

/** Keeps the changes of a piece in order; only a second reading comes back to an earlier place. */
function insert(changes: Change[], change: Change): void {
  let at = changes.length;
  while (at > 0 && changes[at - 1]!.start > change.start) at -= 1;
  changes.splice(at, 0, change);
}

/** The parts of a stretch that no change covers yet. */
function uncovered(start: number, end: number, changes: readonly Change[]): { start: number; end: number }[] {
  if ((changes.at(-1)?.end ?? 0) <= start) return end > start ? [{ start, end }] : [];
  const free: { start: number; end: number }[] = [];
  let at = start;
  for (const each of changes) {
    if (each.end <= at || each.start >= end) continue;
    if (each.start > at) free.push({ start: at, end: each.start });
    at = each.end;
  }
  return at < end ? [...free, { start: at, end }] : free;
}
