import { Parser } from 'htmlparser2';

const kept = new Set([
  'p',
  'br',
  'ul',
  'ol',
  'li',
  'strong',
  'b',
  'em',
  'i',
  'u',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
]);
const silent = new Set(['script', 'style', 'iframe', 'object', 'noscript', 'template', 'svg', 'math']);

/** HTML with only what shapes a text: no attributes, no links, nothing that runs (formats.md: sanitised). */
export function cleanHtml(html: string): string {
  let clean = '';
  let quiet = 0;
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name) {
      if (silent.has(name)) quiet += 1;
      if (quiet > 0 || !kept.has(name)) return;
      clean += `<${name}>`;
      if (name !== 'br') open.push(name);
    },
    ontext(text) {
      if (quiet === 0) clean += text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    },
    onclosetag(name) {
      if (silent.has(name)) quiet -= 1;
      else if (open.at(-1) === name) clean += `</${open.pop()!}>`;
    },
  });
  parser.end(html);
  return (
    clean +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
  );
}

/** Fields that are plain text to every reader: there a `<` is a sign, and no markup. */
const plain = new Set(['name', 'title', 'category', 'placeholder', 'people_names', 'person_in_charge']);
const isPlain = (field: string) => plain.has(field) || field.endsWith('_name') || field.endsWith('_names');

/** A value in which every text that could be markup was cleaned. */
export function cleanValue<Value>(value: Value, field = ''): Value {
  if (typeof value === 'string') {
    return (!isPlain(field) && /<[a-z!/?]/i.test(value) ? cleanHtml(value) : value) as Value;
  }
  if (Array.isArray(value)) return value.map((each) => cleanValue(each as unknown, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, each]) => [name, cleanValue(each as unknown, name)]);
  return Object.fromEntries(parts) as Value;
}
