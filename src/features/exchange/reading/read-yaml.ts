import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { finding, type Place, UnusableFile } from '../finding.ts';
import { MOST_DEEP, MOST_VALUES, unsafeNames } from './check-json.ts';

/** A template is a few pages; YAML takes much longer to read than JSON. */
const MOST_SIGNS = 512 * 1024;

/** The value of a YAML text that is safe to walk. Throws `UnusableFile` with the place of what is wrong. */
export function readYaml(text: string): unknown {
  if (text.length > MOST_SIGNS) throw new UnusableFile(finding('yaml-large'));
  const lines = new LineCounter();
  const document = parse(text, lines);
  check(document, lines);
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    throw new UnusableFile(finding(error instanceof RangeError ? 'deep' : 'aliases'));
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
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
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
