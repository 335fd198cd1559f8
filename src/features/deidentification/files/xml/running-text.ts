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

/**
 * Deleted words between the words that stayed: "Jan [Jansen] kwam" is read whole, and only "Jansen" is changed here.
 * `order` holds the segments of the paragraph as they stood before the deletion.
 */
export function surroundingsOf(order: readonly { segment: Segment; deleted: boolean }[]): Surroundings {
  let text = '';
  let at = 0;
  const stretches: { from: number; to: number; at: number }[] = [];
  for (const { segment, deleted } of order) {
    const from = text.length;
    text += asRead(segment.text);
    if (!deleted) continue;
    stretches.push({ from, to: text.length, at });
    at += segment.text.length;
  }
  return { text, stretches };
}
