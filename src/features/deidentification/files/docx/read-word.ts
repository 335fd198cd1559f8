import type { ReadPart } from '../office/change-office.ts';
import type { MarkupPiece, Segment } from '../xml/markup-piece.ts';
import { more } from '../xml/read-elements.ts';
import {
  append,
  attributePiece,
  newRunningText,
  pieceOf,
  type Run,
  type RunningText,
  surroundingsOf,
} from '../xml/running-text.ts';
import { type Tag, walkMarkup } from '../xml/walk-xml.ts';
import { wordAttribute } from './word-rules.ts';

/** Words of one paragraph, in the three ways in which it can be read. */
type Paragraph = {
  text: RunningText;
  deleted: RunningText;
  code: RunningText;
  /** All runs, as they stand. */
  order: Run[];
};

/** Elements with words, and elements that stand for a sign (ECMA-376 part 1, 17.3.3, 17.16.23, 20.1). */
const texts = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
const deletions = new Set(['del', 'moveFrom']);
const insertions = new Set(['ins', 'moveTo']);

/** Where the reader is: open elements, open paragraphs, how deep in deletions and insertions, where the last words began. */
type Reading = {
  markup: string;
  pieces: MarkupPiece[];
  /** What each paragraph became, by the place that was kept for it when it began. */
  paragraphs: Map<number, MarkupPiece[]>;
  open: { paragraph: Paragraph; at: number }[];
  inside: string[];
  deletion: number;
  insertion: number;
  tagEnd: number | undefined;
};

/**
 * The paragraphs of a part of a Word file. Runs are joined: Word cuts a name in two wherever somebody stopped typing.
 * A paragraph with changes is read twice, as it is now and as it was before: the two together say one number and then
 * another, and whoever reads both at once finds neither. Codes of fields are apart: they stand in the middle
 * of a sentence.
 */
export function readWord(markup: string): ReadPart {
  const reading: Reading = {
    ...{ markup, pieces: [], paragraphs: new Map(), open: [], inside: [] },
    ...{ deletion: 0, insertion: 0, tagEnd: undefined },
  };
  walkMarkup(
    markup,
    {
      open: (tag) => openTag(reading, tag),
      close: (name) => closeTag(reading, name),
      text: (text, from, to) => readText(reading, text, { from, to }),
    },
    'xml',
  );
  return { pieces: reading.pieces.flatMap((piece, at) => reading.paragraphs.get(at) ?? [piece]) };
}

function openTag(reading: Reading, tag: Tag): void {
  const { markup, pieces, open, inside } = reading;
  for (const each of tag.attributes) {
    const treatment = wordAttribute(tag.name, each.name);
    if (treatment) pieces.push(attributePiece(each, { ...more(treatment), ...dateFit(each.name) }));
  }
  if (tag.name === 'p') open.push({ paragraph: newParagraph(), at: pieces.push(emptyPiece) - 1 });
  if (deletions.has(tag.name)) reading.deletion += 1;
  if (insertions.has(tag.name)) reading.insertion += 1;
  // DrawingML knows no xml:space.
  reading.tagEnd = texts.has(tag.name) && !markup.startsWith('<a:', tag.from) ? tag.to : undefined;
  const sign = inside.at(-1) === 'r' ? signOf(tag) : undefined;
  if (sign) add(open.at(-1)?.paragraph, sign, 'r', reading);
  inside.push(tag.name);
}

function closeTag(reading: Reading, name: string): void {
  reading.inside.pop();
  if (deletions.has(name)) reading.deletion -= 1;
  if (insertions.has(name)) reading.insertion -= 1;
  const closed = name === 'p' ? reading.open.pop() : undefined;
  if (closed) reading.paragraphs.set(closed.at, piecesOf(closed.paragraph));
}

function readText(reading: Reading, text: string, place: { from: number; to: number }) {
  const { inside, tagEnd, open, pieces } = reading;
  const name = inside.at(-1) ?? '';
  // The words of a chart stand in values.
  if (!texts.has(name) && name !== 'v') return;
  const segment: Segment = { text, ...place, kind: 'text', ...(tagEnd !== undefined && { tagEnd }) };
  const paragraph = open.at(-1)?.paragraph;
  if (paragraph) add(paragraph, segment, name, reading);
  else pieces.push(pieceOf({ segments: [segment], length: text.length }));
}

const emptyPiece: MarkupPiece = { text: '', segments: [] };

const newParagraph = (): Paragraph => ({
  text: newRunningText(),
  deleted: newRunningText(),
  code: newRunningText(),
  order: [],
});

function signOf({ name, from, to, closed }: Tag): Segment | undefined {
  const sign = Object.hasOwn(signs, name) ? signs[name] : undefined;
  return sign !== undefined && closed ? { text: sign, from, to, kind: 'element' } : undefined;
}

function add(
  paragraph: Paragraph | undefined,
  segment: Segment,
  element: string,
  { deletion, insertion }: Pick<Reading, 'deletion' | 'insertion'>,
): void {
  if (!paragraph) return;
  if (element === 'instrText' || element === 'delInstrText') return append(paragraph.code, segment);
  const deleted = deletion > 0 || element === 'delText';
  append(deleted ? paragraph.deleted : paragraph.text, segment);
  paragraph.order.push({ text: segment.text, state: deleted ? 'deleted' : insertion > 0 ? 'inserted' : 'kept' });
}

function piecesOf({ text, deleted, code, order }: Paragraph): MarkupPiece[] {
  const pieces = [pieceOf(text)];
  if (deleted.segments.length > 0) pieces.push(pieceOf(deleted, { seenIn: surroundingsOf(order) }));
  if (code.segments.length > 0) pieces.push(pieceOf(code));
  return pieces;
}

/** A date that a form keeps apart must stay a date. */
const dateFit = (name: string): Partial<MarkupPiece> =>
  name === 'fullDate' ? { fit: () => '1970-01-01T00:00:00Z' } : {};
