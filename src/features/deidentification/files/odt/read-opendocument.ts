import type { ReadPart } from '../office/change-office.ts';
import type { MarkupPiece, Segment } from '../xml/markup-piece.ts';
import { more, type Treatment } from '../xml/read-elements.ts';
import { append, attributePiece, newRunningText, pieceOf, type RunningText, textOf } from '../xml/running-text.ts';
import { type Attribute, type Tag, walkMarkup } from '../xml/walk-xml.ts';

const paragraphs = new Set(['p', 'h']);
/** What stands inside a paragraph and is no part of its sentence: its words are paragraphs of their own. */
const apart = new Set([
  'note',
  'annotation',
  'frame',
  'custom-shape',
  'text-box',
  'object',
  'ruby-text',
  'change-info',
]);
/** Elements with words outside paragraphs. */
const alone: Readonly<Record<string, Treatment>> = {
  creator: { whole: 'person' },
  'creator-initials': 'blank',
  title: 'read',
  desc: 'read',
};
/** A date that is kept beside the words must stay a date. */
const NO_DATE = '1970-01-01T00:00:00';
const NOWHERE = 'about:blank';

/** One open element that changes where words go; `running` is undefined where words are nobody's. */
type Context = { name: string; running: RunningText | undefined; at: number; piece: Partial<MarkupPiece> };

/**
 * The paragraphs of an OpenDocument part (ODF 1.3 part 3, 5.1). Words stand between tags, spaces and tabs may be
 * elements; notes, remarks and frames inside a paragraph are read apart.
 */
export function readOpenDocument(markup: string): ReadPart {
  const pieces: MarkupPiece[] = [];
  const contexts: (Context | undefined)[] = [];
  // Some programs leave words outside every paragraph.
  let stray = newRunningText();
  const endStray = () => {
    if (textOf(stray).trim() !== '') pieces.push(pieceOf(stray));
    stray = newRunningText();
  };
  const current = () => contexts.findLast((each) => each !== undefined);
  walkMarkup(
    markup,
    {
      open: (tag) => {
        endStray();
        pieces.push(...tag.attributes.flatMap((each) => pieceOfAttribute(tag, each) ?? []));
        const running = current()?.running;
        const sign = running && signOf(tag);
        if (sign) append(running, sign);
        const context = contextOf(tag);
        if (context?.running) context.at = pieces.push({ text: '', segments: [] }) - 1;
        contexts.push(context);
      },
      close: () => {
        endStray();
        const context = contexts.pop();
        if (context?.running) pieces[context.at] = pieceOf(context.running, context.piece);
      },
      text: (text, from, to) => {
        const context = current();
        const segment: Segment = { text, from, to, kind: 'text' };
        if (context?.running) append(context.running, segment);
        else if (!context) append(stray, segment);
      },
    },
    'xml',
  );
  return { pieces };
}

function contextOf({ name, to, closed }: Tag): Context | undefined {
  if (closed) return undefined;
  if (paragraphs.has(name)) return { name, running: newRunningText(), at: 0, piece: {} };
  if (apart.has(name)) return { name, running: undefined, at: 0, piece: {} };
  const treatment = Object.hasOwn(alone, name) ? alone[name] : undefined;
  if (!treatment) return undefined;
  const running = newRunningText();
  append(running, { text: '', from: to, to, kind: 'text' });
  return { name, running, at: 0, piece: more(treatment) };
}

const MOST_SPACES = 1_000;

function signOf({ name, attributes, from, to, closed }: Tag): Segment | undefined {
  if (!closed) return undefined;
  if (name === 'tab') return { text: '\t', from, to, kind: 'element' };
  if (name === 'line-break') return { text: '\n', from, to, kind: 'element' };
  if (name !== 's') return undefined;
  const count = Number(attributes.find((each) => each.name === 'c')?.value ?? 1);
  return { text: ' '.repeat(Math.min(Math.max(count || 1, 1), MOST_SPACES)), from, to, kind: 'element' };
}

function pieceOfAttribute({ name }: Tag, attribute: Attribute): MarkupPiece | undefined {
  const { name: called, value } = attribute;
  if (called === 'date-value') return attributePiece(attribute, { whole: 'blank', fit: () => NO_DATE });
  if (called === 'string-value' || called === 'description') return attributePiece(attribute);
  if (called !== 'href') return undefined;
  const outside = name === 'a' ? !value.startsWith('#') : /^(\w[\w+.-]*:|\.\.\/)/.test(value);
  return outside ? attributePiece(attribute, { whole: 'blank', fit: () => NOWHERE }) : undefined;
}
