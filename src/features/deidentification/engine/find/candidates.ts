import { type Found, type Label, labels, type Reason, type Span, type Sub } from '../span.ts';

/**
 * Everything that the finders of one text have added so far. Later finders see what earlier ones took
 * (`labelAt`): a surname inside a street does not make everybody of that name suspect.
 */
export type Candidates = Found & {
  readonly all: readonly Span[];
  /** The label of the first span that was added over this UTF-16 unit with confidence 0.5 or more. */
  labelAt: (unit: number) => Label | undefined;
};

export function collect(length: number): Candidates {
  const all: Span[] = [];
  const cover = new Uint8Array(length);
  const add = (start: number, end: number, label: Label, confidence: number, reason: Reason, sub?: Sub): void => {
    if (start < 0 || end > length || start >= end) throw new RangeError(`A span outside the text: ${start}–${end}`);
    all.push(
      sub === undefined ? { start, end, label, confidence, reason } : { start, end, label, confidence, reason, sub },
    );
    if (confidence < 0.5) return;
    const mark = labels.indexOf(label) + 1;
    for (let at = start; at < end; at += 1) if (cover[at] === 0) cover[at] = mark;
  };
  return { all, add, labelAt: (unit) => labels[cover[unit]! - 1] };
}
