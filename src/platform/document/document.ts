import type { Language } from '../../ui/view.ts';

/**
 * One list of blocks from which both the page (`DocumentView`) and the PDF (`makePdf`) are made, so that the two can
 * never say something else. Everything is plain text: no markup of anybody is ever read.
 */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** An empty line begins a new paragraph; a single line break stays one. */
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[]; ordered?: boolean }
  /** As many cells in a row as in `head`; the first cell heads its row. A line break in a cell stays one. */
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'terms'; rows: readonly { term: string; value: string }[] }
  /** `svg` comes from our own code, with colours and fonts as attributes; `alt` says in words what it shows. */
  | { kind: 'picture'; svg: string; alt: string }
  | { kind: 'note'; title?: string; text: string }
  | { kind: 'page-break' };

export type Document = {
  title: string;
  language: Language;
  madeAt: Date;
  /** Who made it: the author of the PDF and a line in the footer. */
  organisation: string;
  subtitle?: string;
  /** In words or a number, such as "3" or "concept". */
  version?: string;
  landscape?: boolean;
  /** Smaller letters and margins, for what has to stay on one page. */
  compact?: boolean;
  blocks: readonly Block[];
};
