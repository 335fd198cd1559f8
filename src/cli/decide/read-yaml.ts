import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { en, nl } from 'zod/locales';
import type { Language } from '../../gate/texts.ts';
import { at, fileError, FileError, printable } from './file-error.ts';

/** Reads YAML and checks its shape. Throws `FileError` with the place of everything that is wrong. */
export function readYaml<T>(text: string, schemaFor: (value: unknown) => z.ZodType<T>, language: Language): T {
  const lines = new LineCounter();
  const document = parse(text, lines, language);
  const value = toValue(document, language);
  const parsed = schemaFor(value).safeParse(value, { error: (language === 'nl' ? nl : en)().localeError });
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 5);
  throw new FileError(issues.map((issue) => sayIssue(issue, document, lines, language)).join('\n'));
}

function parse(text: string, lines: LineCounter, language: Language): Document {
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch {
    // Only the stack ends a parser that follows brackets within brackets.
    throw fileError('deep', language);
  }
  const [problem] = [...document.errors, ...document.warnings];
  if (problem === undefined) return withoutPrototype(document, lines, language);
  // The same end of the stack, caught by the parser itself.
  if (problem.message.includes('call stack')) throw fileError('deep', language);
  throw fileError('yaml', language, { line: lines.linePos(problem.pos[0]), detail: problem.message });
}

/** A key that JavaScript would swallow without a word: the case would be judged without it. */
function withoutPrototype(document: Document, lines: LineCounter, language: Language): Document {
  visit(document, {
    Scalar(key, { value, range }) {
      if (key !== 'key' || value !== '__proto__') return;
      throw fileError('key', language, { line: range ? lines.linePos(range[0]) : undefined });
    },
  });
  return document;
}

function toValue(document: Document, language: Language): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    throw fileError(error instanceof RangeError ? 'deep' : 'aliases', language);
  }
}

function sayIssue(issue: z.core.$ZodIssue, document: Document, lines: LineCounter, language: Language): string {
  const name = issue.path.map(String).join('.');
  const where = at(placeOf(issue.path, document, lines), language);
  return `${where}${printable(name === '' ? issue.message : `${name}: ${issue.message}`)}`;
}

/** The place of a value, or of the nearest thing around it that is in the file. */
function placeOf(path: readonly PropertyKey[], document: Document, lines: LineCounter) {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]);
  }
  return undefined;
}
