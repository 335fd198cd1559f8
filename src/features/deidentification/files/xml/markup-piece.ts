import { type Change, changed, type Piece } from '../piece.ts';

/**
 * Where a stretch of a piece stands in the markup. `text` may be longer or shorter than what stands there ("&amp;").
 * `kind`: text between tags, the value of an attribute, or an element that stands for a sign (a tab), which disappears
 * when its sign does.
 */
export type Segment = {
  text: string;
  from: number;
  to: number;
  kind: 'text' | 'attribute' | 'element';
  tagEnd?: number;
};
export type MarkupPiece = Piece & { segments: readonly Segment[] };

/** Something that is taken out of the markup whatever the pieces say, or put in its place. */
export type Cut = { from: number; to: number; text: string };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string): string => text.toWellFormed().replace(/[&<>]/g, (sign) => entities[sign]!);
const escapeValue = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => entities[sign]!)
    .replaceAll("'", '&apos;');

/** The markup with the changes of its pieces made; everything else stays as it is, to the byte. */
export function applyToMarkup(
  markup: string,
  pieces: readonly MarkupPiece[],
  changes: readonly (readonly Change[])[],
  cuts: readonly Cut[] = [],
): string {
  const edits: Change[] = cuts.map(({ from, to, text }) => ({ start: from, end: to, text }));
  for (const [at, piece] of pieces.entries()) edits.push(...editsOf(markup, piece, changes[at] ?? []));
  return changed(markup, withoutOverlap(edits));
}

function editsOf(markup: string, { segments }: MarkupPiece, changes: readonly Change[]): Change[] {
  const inside = new Map<Segment, Change[]>();
  let [first, begin] = [0, 0];
  for (const { start, end, text } of changes) {
    // A change of nothing (an emptied field that is filled again) belongs to the segment that ends where it stands.
    const isOver = (to: number) => (start === end ? to < start : to <= start);
    while (first < segments.length - 1 && isOver(begin + segments[first]!.text.length)) {
      begin += segments[first]!.text.length;
      first += 1;
    }
    let placed = false;
    let at = begin;
    for (let each = first; each < segments.length; each++) {
      const segment = segments[each]!;
      if (at > end || (at === end && (placed || at > start))) break;
      const length = segment.text.length;
      const change = { start: Math.max(start - at, 0), end: Math.min(end - at, length), text: '' };
      at += length;
      if (length === 0 && start !== end) continue;
      if (!placed && segment.kind !== 'element') [placed, change.text] = [true, text];
      inside.set(segment, [...(inside.get(segment) ?? []), change]);
    }
  }
  return [...inside].flatMap(([segment, each]) => editSegment(markup, segment, changed(segment.text, each)));
}

/** A run that begins or ends with a space now needs to say that spaces count (XML 1.0, 2.10). */
function editSegment(markup: string, { text, from, to, kind, tagEnd }: Segment, made: string): Change[] {
  if (made === text) return [];
  if (kind === 'attribute') {
    // HTML may leave the quotes out, as long as there is no space in it.
    const sign = /["']/.test(markup[from - 1] ?? '') ? '' : '"';
    return [{ start: from, end: to, text: sign + escapeValue(made) + sign }];
  }
  const edits: Change[] = [{ start: from, end: to, text: escapeText(made) }];
  if (kind === 'element' || tagEnd === undefined) return edits;
  const open = markup.slice(markup.lastIndexOf('<', tagEnd - 1), tagEnd);
  if (open.includes('xml:space')) return edits;
  return [{ start: tagEnd - 1, end: tagEnd - 1, text: ' xml:space="preserve"' }, ...edits];
}

/** Sorted; of two that overlap the larger stays. Two runs of one element ask the same attribute once. */
function withoutOverlap(edits: readonly Change[]): Change[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Change[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    const same = last?.start === edit.start && last.end === edit.end && last.text === edit.text;
    if (last && (same || edit.start < last.end)) continue;
    kept.push(edit);
  }
  return kept;
}
