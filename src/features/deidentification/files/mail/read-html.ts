import type { ReadPart } from '../office/change-office.ts';
import type { MarkupPiece } from '../xml/markup-piece.ts';
import { append, attributePiece, newRunningText, pieceOf } from '../xml/running-text.ts';
import { walkMarkup } from '../xml/walk-xml.ts';

/** Elements inside a sentence; every other element ends it. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(['style', 'script']);
const outside = /^\s*(https?:|mailto:|tel:|sms:|file:|\/\/)/i;
const NOWHERE = 'about:blank';

/** Running texts of an HTML body, without its remarks; what it points at outside leads nowhere. */
export function readHtml(markup: string): ReadPart {
  const pieces: MarkupPiece[] = [];
  const cuts: NonNullable<ReadPart['cuts']> = [];
  let running = newRunningText();
  let hidden = 0;
  const flush = () => {
    if (running.segments.length > 0) pieces.push(pieceOf(running));
    running = newRunningText();
  };
  walkMarkup(
    markup,
    {
      open: ({ name, attributes, from, to }) => {
        for (const each of attributes) {
          if (each.name === 'alt' || each.name === 'title' || each.name === 'content')
            pieces.push(attributePiece(each));
          const link = ['href', 'src', 'background', 'action', 'cite'].includes(each.name);
          if (link && (outside.test(each.value) || each.value === NOWHERE)) {
            pieces.push(attributePiece(each, { whole: 'blank', fit: () => NOWHERE }));
          }
        }
        if (unread.has(name)) hidden += 1;
        if (name === 'br') append(running, { text: '\n', from, to, kind: 'element' });
        else if (!inline.has(name)) flush();
      },
      close: (name) => {
        if (unread.has(name)) hidden -= 1;
        if (!inline.has(name) && name !== 'br') flush();
      },
      text: (text, from, to) => {
        if (hidden === 0) append(running, { text, from, to, kind: 'text' });
      },
      comment: (from, to) => void cuts.push({ from, to, text: '' }),
    },
    'html',
  );
  flush();
  return { pieces, cuts };
}
