import type { KeyWriter } from './key.ts';
import type { Outcome } from './outcome.ts';
import type { Change, Changer, Piece } from './piece.ts';
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
      outcome.addPlaces(places);
      outcome.addRemains(engine.remains(text, places));
      const changes = divide(replaced, stretches, pieces);
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
    const parts = seenIn?.stretches ?? [{ from: 0, to: text.length, at: 0 }];
    for (const { from, to, at } of parts) stretches.push({ from: length + from, to: length + to, piece, at });
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

/** A replacement stands where its place begins; what of the place lies in other stretches is taken away. */
function divide(replaced: readonly Replacement[], stretches: readonly Stretch[], pieces: readonly Piece[]): Change[][] {
  const changes: Change[][] = pieces.map(() => []);
  let first = 0;
  for (const { start, end, text } of replaced) {
    while (first < stretches.length && stretches[first]!.to <= start) first += 1;
    const touched = new Set<number>();
    for (let each = first; each < stretches.length && stretches[each]!.from < end; each++) {
      const { from, to, piece, at } = stretches[each]!;
      if (to <= from) continue;
      const begin = at + Math.max(start, from) - from;
      const stop = at + Math.min(end, to) - from;
      const instead = touched.has(piece) ? '' : (pieces[piece]!.fit?.(text, begin, stop) ?? text);
      touched.add(piece);
      if (stop > begin) changes[piece]!.push({ start: begin, end: stop, text: instead });
    }
  }
  return changes;
}
