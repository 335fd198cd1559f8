import { Parser } from 'htmlparser2';

/** A line of a list: a name, what is said of it, and labelled lines under it. */
export type Item = { term: string; text: string; marks: readonly (readonly [label: string, value: string])[] };
/** An answer in plain text: what stands outside lists, and the lines of its lists. */
export type Said = { text: string; items: readonly Item[] };

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const inline = (text: string) => escape(text).replace(/\n/g, '<br>');

/** An answer as simple HTML: paragraphs, and lists that `fromHtml` reads back. */
export function toHtml({ text, items }: Said): string {
  const paragraph = text === '' ? '' : `<p>${inline(text)}</p>`;
  return paragraph + (items.length === 0 ? '' : `<ul>${items.map(itemToHtml).join('')}</ul>`);
}

function itemToHtml({ term, text, marks }: Item): string {
  const head = term === '' ? '' : `<strong>${inline(term)}</strong>`;
  const between = head !== '' && text !== '' ? ': ' : '';
  const lines = marks.map(([label, value]) => `<br><em>${inline(label)}</em>: ${inline(value)}`);
  return `<li>${head}${between}${inline(text)}${lines.join('')}</li>`;
}

const silent = new Set(['script', 'style', 'iframe', 'object', 'noscript', 'template', 'svg', 'math', 'title', 'head']);
const blocks = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'tr', 'blockquote', 'pre']);

type Part = 'text' | 'strong' | 'em';
type Line = { part: Part; text: string }[];
type Reading = { lines: Line[]; inItem: boolean };

/** What an answer says, without any of its markup: HTML of others is never shown as HTML. */
export function fromHtml(html: string): Said {
  const parts: Reading[] = [{ lines: [[]], inItem: false }];
  let quiet = 0;
  let emphasis: Part = 'text';
  const last = () => parts.at(-1)!;
  const newLine = () => void last().lines.push([]);
  const begin = (inItem: boolean) => void parts.push({ lines: [[]], inItem });
  const parser = new Parser({
    onopentag(name) {
      if (silent.has(name)) quiet += 1;
      if (name === 'li') begin(true);
      else if (name === 'br') newLine();
      else if (blocks.has(name)) newLine();
      if (name === 'strong' || name === 'b') emphasis = 'strong';
      if (name === 'em' || name === 'i') emphasis = 'em';
    },
    ontext(text) {
      if (quiet === 0)
        last()
          .lines.at(-1)!
          .push({ part: emphasis, text: text.replace(/\s*\n\s*/g, ' ') });
    },
    onclosetag(name) {
      if (silent.has(name)) quiet -= 1;
      if (name === 'li') begin(false);
      else if (blocks.has(name)) newLine();
      if (name === 'strong' || name === 'b' || name === 'em' || name === 'i') emphasis = 'text';
    },
  });
  parser.end(html);
  const items = parts.filter(({ inItem }) => inItem).map(({ lines }) => itemOf(lines));
  const around = parts.filter(({ inItem }) => !inItem).map(({ lines }) => tidy(lines.map(textOf)));
  return { text: tidy(around.filter((each) => each !== '')), items: items.filter(saysSomething) };
}

const textOf = (line: Line) => line.map(({ text }) => text).join('');
const tidy = (lines: readonly string[]) =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
const saysSomething = ({ term, text, marks }: Item) => term !== '' || text !== '' || marks.length > 0;

/** `<strong>term</strong>: text`, then lines `<em>label</em>: value`; any other line goes on with what was said. */
function itemOf(lines: readonly Line[]): Item {
  let term = '';
  const text: string[] = [];
  const marks: [string, string[]][] = [];
  lines.forEach((line, at) => {
    const head = line.filter(({ part }) => part === 'strong').map((each) => each.text);
    const label = line
      .filter(({ part }) => part === 'em')
      .map((each) => each.text)
      .join('')
      .trim();
    const rest = textOf(line.filter(({ part }) => part === 'text')).replace(/^\s*:\s?/, '');
    if (at === firstWith(lines, 'strong') && line[0]?.part === 'strong' && text.join('').trim() === '') {
      term = head.join('').trim();
      text.push(rest);
    } else if (line.find(({ text: said }) => said.trim() !== '')?.part === 'em' && label !== '')
      marks.push([label, [rest]]);
    else (marks.at(-1)?.[1] ?? text).push(textOf(line));
  });
  return { term, text: tidy(text), marks: marks.map(([label, value]) => [label, tidy(value)]) };
}

const firstWith = (lines: readonly Line[], part: Part) =>
  lines.findIndex((line) => line.some((each) => each.part === part));

/** All of it as one text: lists as lines with a dash. */
export const asPlain = ({ text, items }: Said): string =>
  tidy([
    ...(text === '' ? [] : [text]),
    ...items.flatMap(({ term, text: said, marks }) => [
      `- ${[term, said].filter((each) => each !== '').join(': ')}`,
      ...marks.map(([label, value]) => `  ${label}: ${value}`),
    ]),
  ]);
