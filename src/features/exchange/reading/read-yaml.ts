import { type Document, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import { finding, type Place, UnusableFile } from '../finding.ts';
import { placeOf } from './decode-text.ts';
import { MOST_DEEP, MOST_VALUES, unsafeNames } from './check-json.ts';

/** A template is a few pages; YAML takes much longer to read than JSON. */
const MOST_SIGNS = 512 * 1024;
/** Marks, words and spaces: what the parser works through. The largest plan has about 40,000. */
const MOST_PIECES = 150_000;
/** Names that a text may give to its parts (`&name`), and the places where it uses them (`*name`). */
const MOST_NAMED = 100;

/** The value of a YAML text that is safe to walk. Throws `UnusableFile` with the place of what is wrong. */
export function readYaml(text: string): unknown {
  if (text.length > MOST_SIGNS) throw new UnusableFile(finding('yaml-large'));
  const lines = new LineCounter();
  count(text);
  const document = parse(text, lines);
  check(document, lines);
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    throw new UnusableFile(finding(error instanceof RangeError ? 'deep' : 'aliases'));
  }
}

/** Before anything is built: the parser looks up each name among all others, so many of them keep it busy for minutes. */
function count(text: string): void {
  let [pieces, named, depth, offset] = [0, 0, 0, 0];
  for (const piece of new Lexer().lex(text)) {
    pieces += 1;
    // A word without quotes never begins with one of these.
    if (piece[0] === '&' || piece[0] === '*') named += 1;
    if (piece === '[' || piece === '{') depth += 1;
    if (piece === ']' || piece === '}') depth -= 1;
    if (depth > MOST_DEEP) throw new UnusableFile(finding('deep', placeOf(text, offset)));
    if (named > MOST_NAMED) throw new UnusableFile(finding('aliases'));
    if (pieces > MOST_PIECES) throw new UnusableFile(finding('many', placeOf(text, offset)));
    // A single control sign is a mark of the lexer itself: no such sign stands in a text.
    if (!/^[\u0002\u0018\u001f]$/.test(piece)) offset += piece.length;
  }
}

const placeAt = (lines: LineCounter, offset: number | undefined): Place => {
  if (offset === undefined) return '';
  const { line, col: column } = lines.linePos(offset);
  return { line, column };
};

function parse(text: string, lines: LineCounter): Document {
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  } catch {
    // Only the stack ends a parser that follows brackets within brackets.
    throw new UnusableFile(finding('deep'));
  }
  const [problem] = document.errors;
  if (!problem) return document;
  const kind = problem.message.includes('call stack') ? 'deep' : 'yaml';
  throw new UnusableFile(finding(kind, placeAt(lines, problem.pos[0]), problem.message));
}

function check(document: Document, lines: LineCounter): void {
  let values = 0;
  visit(document, {
    // Ours, because the parser compares each name with every other.
    Map(_key, { items, range }) {
      const names = new Set<string>();
      for (const { key } of items) {
        const at = placeAt(lines, (isScalar(key) ? key.range : range)?.[0]);
        if (!isScalar(key)) throw new UnusableFile(finding('name', at, '…'));
        const name = String(key.value);
        if (names.has(name)) throw new UnusableFile(finding('twice', at, name));
        names.add(name);
      }
    },
    Scalar(key, { value, range }) {
      if (key !== 'key' || typeof value !== 'string' || !unsafeNames.has(value)) return;
      throw new UnusableFile(finding('name', placeAt(lines, range?.[0]), value));
    },
    Node(_key, node, path) {
      values += 1;
      if (values > MOST_VALUES) throw new UnusableFile(finding('many', placeAt(lines, node.range?.[0])));
      if (path.length > 3 * MOST_DEEP) throw new UnusableFile(finding('deep', placeAt(lines, node.range?.[0])));
    },
  });
}
