import type { Surroundings } from '../piece.ts';
import type { MarkupPiece, Segment } from './markup-piece.ts';

/** Collects the segments of one running text. */
export type RunningText = { segments: Segment[]; length: number };
export const newRunningText = (): RunningText => ({ segments: [], length: 0 });

export function append(running: RunningText, segment: Segment): void {
  running.segments.push(segment);
  running.length += segment.text.length;
}

export const textOf = ({ segments }: RunningText): string => segments.map(({ text }) => text).join('');

/** Line ends in markup are layout, and layout is a space to a reader. */
const asRead = (text: string): string => text.replace(/[\r\n]/g, ' ');

export const pieceOf = (running: RunningText, more: Partial<MarkupPiece> = {}): MarkupPiece => ({
  ...more,
  text: asRead(textOf(running)),
  segments: running.segments,
});

/** One attribute as a piece. */
export const attributePiece = (
  { value, from, to }: { value: string; from: number; to: number },
  more: Partial<MarkupPiece> = {},
): MarkupPiece => ({ ...more, text: asRead(value), segments: [{ text: value, from, to, kind: 'attribute' }] });

/** One run of a paragraph that somebody changed. */
export type Run = { text: string; state: 'kept' | 'deleted' | 'inserted' };

/**
 * The paragraph as it was before: "Jan [Jansen] kwam" is read whole, without what was inserted since. The deleted words
 * belong to this piece; what was kept belongs to the piece before it, which holds the paragraph as it is now.
 */
export function surroundingsOf(order: readonly Run[]): Surroundings {
  let text = '';
  const stretches: Surroundings['stretches'][number][] = [];
  const at = { now: 0, deleted: 0 };
  for (const run of order) {
    const from = text.length;
    const side = run.state === 'deleted' ? 'deleted' : 'now';
    if (run.state !== 'inserted') {
      text += asRead(run.text);
      stretches.push({ from, to: text.length, at: at[side], ...(side === 'now' && { before: true }) });
    }
    at[side] += run.text.length;
  }
  return { text, stretches };
}
