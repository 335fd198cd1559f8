import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The labels of the engine, written down a second time: a scorer that borrows them from what it scores proves less. */
export const LABELS = [
  'person',
  'initials',
  'date',
  'age',
  'street_address',
  'postcode',
  'place',
  'phone',
  'email',
  'url',
  'bsn',
  'rrn',
  'iban',
  'institution',
  'id',
  'occupation_rare',
] as const;
export type Label = (typeof LABELS)[number];

/** A stretch of text, in UTF-16 code units. */
export type Stretch = { readonly start: number; readonly end: number };
export type Find = Stretch & { readonly label: string };
export type MarkedText = {
  readonly id: string;
  readonly file: string;
  readonly country: 'NL' | 'BE';
  readonly density: 'dense' | 'sparse';
  readonly text: string;
  readonly spans: readonly (Stretch & { readonly label: Label })[];
  /** Neither for nor against: generic bodies, countries, animals, relative dates, bare years. */
  readonly ignored: readonly Stretch[];
};

const HEAD = /^=== (\S+) (NL|BE) (dense|sparse)$/;
const MARK = /\{([a-z_]+):([^{}]+)\}/g;
const isLabel = (name: string): name is Label => LABELS.some((label) => label === name);

/** `{label:text}` taken out of one text. Throws at an unknown label, a nested mark, a brace that is left over. */
export function unmark(marked: string): Pick<MarkedText, 'text' | 'spans' | 'ignored'> {
  const spans: MarkedText['spans'][number][] = [];
  const ignored: Stretch[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: name = '', 2: inner = '' } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    const at = { start: text.length, end: text.length + inner.length };
    if (name === 'ignore') ignored.push(at);
    else if (isLabel(name)) spans.push({ ...at, label: name });
    else throw new Error(`Unknown label '${name}' at '${whole}'`);
    if (inner.trim() !== inner) throw new Error(`White space at the edge of '${whole}'`);
    text += inner;
    from = index + whole.length;
  }
  text += marked.slice(from);
  const brace = text.search(/[{}]/);
  if (brace >= 0) throw new Error(`A brace is left over near '${text.slice(Math.max(0, brace - 30), brace + 30)}'`);
  return { text, spans, ignored };
}

/** The texts of one file. A line `=== <id> <NL|BE> <dense|sparse>` starts a text; what stands around it is trimmed. */
export function parseMarkedTexts(file: string, content: string): MarkedText[] {
  const found: { head: RegExpExecArray; lines: string[] }[] = [];
  content.split('\n').forEach((line, index) => {
    const head = HEAD.exec(line);
    if (head) found.push({ head, lines: [] });
    else if (line.startsWith('===')) throw new Error(`${file}:${index + 1}: not the head of a text: ${line}`);
    else if (found.length > 0) found.at(-1)?.lines.push(line);
    else if (line.trim() !== '') throw new Error(`${file}:${index + 1}: text before the first head`);
  });
  return found.map(({ head: [, id = '', country, density], lines }) => {
    try {
      const text = unmark(lines.join('\n').trim());
      return { id, file, country: country as 'NL' | 'BE', density: density as 'dense' | 'sparse', ...text };
    } catch (error) {
      throw new Error(`${file}, ${id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** Every text of `texts/<split>/*.txt`, in the order of the names of the files. */
export function readMarkedTexts(split: 'dev' | 'unseen'): MarkedText[] {
  const folder = join(import.meta.dirname, 'texts', split);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => parseMarkedTexts(name.slice(0, -4), readFileSync(join(folder, name), 'utf8')));
}
