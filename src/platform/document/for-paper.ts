import { dateInWords, fill } from '../../ui/index.ts';
import type { Block, Document } from './document.ts';
import { plainText } from './plain-text.ts';
import { texts } from './texts.ts';

/** The document as template.typ reads it: every text cleaned, every choice made. */
export function forPaper({
  language,
  landscape = false,
  compact = false,
  subtitle = '',
  ...document
}: Document): object {
  return {
    title: plainText(document.title),
    subtitle: plainText(subtitle),
    organisation: plainText(document.organisation),
    language,
    landscape,
    compact,
    footer: plainText(footerOf({ language, ...document })),
    words: { page: texts.page[language], of: texts.of[language] },
    blocks: document.blocks.filter(hasContent).map(blockForPaper),
  };
}

/** "Zorgpraktijk De Linde · versie 3 · gemaakt op 21 november 2026 om 14:05". */
export function footerOf({ organisation, version, madeAt, language }: Omit<Document, 'title' | 'blocks'>): string {
  const made = fill(texts.madeAt[language], { date: dateInWords(madeAt, language, true) });
  const which = version === undefined ? [] : [fill(texts.version[language], { version })];
  return [organisation, ...which, made].join(' · ');
}

/** A list or table of nothing would be an empty tag, which readers stumble over. */
function hasContent(block: Block): boolean {
  if (block.kind === 'list') return block.items.length > 0;
  if (block.kind === 'table' || block.kind === 'terms') return block.rows.length > 0;
  return true;
}

function blockForPaper(block: Block): object {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: plainText(block.text) };
    case 'list':
      return { ...block, ordered: block.ordered ?? false, items: block.items.map(plainText) };
    case 'table':
      return tableForPaper(block);
    case 'terms':
      return {
        ...block,
        rows: block.rows.map(({ term, value }) => ({ term: plainText(term), value: plainText(value) })),
      };
    case 'picture':
      return { ...block, alt: plainText(block.alt) };
    case 'note':
      return { ...block, title: plainText(block.title ?? ''), text: plainText(block.text) };
    case 'page-break':
      return block;
  }
}

function tableForPaper({ caption, head, rows }: Extract<Block, { kind: 'table' }>): object {
  const clean = rows.map((row) => head.map((_, column) => plainText(row[column] ?? '')));
  return {
    kind: 'table',
    caption: plainText(caption),
    head: head.map(plainText),
    rows: clean,
    widths: head.map((title, column) => share([title, ...clean.map((row) => row[column] ?? '')])),
  };
}

/** A column with long texts gets more room, though never so much that a short one becomes a strip. */
function share(cells: readonly string[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, cell.length), 0);
  return Math.min(9, Math.max(3, Math.sqrt(longest)));
}
