import type { ReadPart } from '../office/change-office.ts';
import type { MarkupPiece, Segment } from '../xml/markup-piece.ts';
import { more } from '../xml/read-elements.ts';
import {
  append,
  attributePiece,
  newRunningText,
  pieceOf,
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
  order: { segment: Segment; deleted: boolean }[];
};

/** Elements with words, and elements that stand for a sign (ECMA-376 part 1, 17.3.3, 17.16.23, 20.1). */
const texts = new Set(['t', 'delText', 'instrText', 'delInstrText']);
const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
const deletions = new Set(['del', 'moveFrom']);

/** Where the reader is: open elements, open paragraphs, how deep in deletions, where the last words began. */
type Reading = {
  markup: string;
  pieces: MarkupPiece[];
  /** What each paragraph became, by the place that was kept for it when it began. */
  paragraphs: Map<number, MarkupPiece[]>;
  open: { paragraph: Paragraph; at: number }[];
  inside: string[];
  deletion: number;
  tagEnd: number | undefined;
};

/**
 * The paragraphs of a part of a Word file. Runs are joined: Word cuts a name in two wherever somebody stopped typing.
 * What was deleted is read as it stood before; codes of fields apart, because they stand in the middle of a sentence.
 */
export function readWord(markup: string): ReadPart {
  const reading: Reading = {
    ...{ markup, pieces: [], paragraphs: new Map(), open: [], inside: [] },
    ...{ deletion: 0, tagEnd: undefined },
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
  // DrawingML knows no xml:space.
  reading.tagEnd = texts.has(tag.name) && !markup.startsWith('<a:', tag.from) ? tag.to : undefined;
  const sign = inside.at(-1) === 'r' ? signOf(tag) : undefined;
  if (sign) add(open.at(-1)?.paragraph, sign, 'r', reading.deletion > 0);
  inside.push(tag.name);
}

function closeTag(reading: Reading, name: string): void {
  reading.inside.pop();
  if (deletions.has(name)) reading.deletion -= 1;
  const closed = name === 'p' ? reading.open.pop() : undefined;
  if (closed) reading.paragraphs.set(closed.at, piecesOf(closed.paragraph));
}

function readText(
  { inside, tagEnd, open, pieces, deletion }: Reading,
  text: string,
  place: { from: number; to: number },
) {
  const name = inside.at(-1) ?? '';
  // The words of a chart stand in values.
  if (!texts.has(name) && name !== 'v') return;
  const segment: Segment = { text, ...place, kind: 'text', ...(tagEnd !== undefined && { tagEnd }) };
  const paragraph = open.at(-1)?.paragraph;
  if (paragraph) add(paragraph, segment, name, deletion > 0);
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

function add(paragraph: Paragraph | undefined, segment: Segment, element: string, isDeleted: boolean): void {
  if (!paragraph) return;
  if (element === 'instrText' || element === 'delInstrText') return append(paragraph.code, segment);
  const deleted = isDeleted || element === 'delText';
  append(deleted ? paragraph.deleted : paragraph.text, segment);
  paragraph.order.push({ segment, deleted });
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
