import { Parser } from 'htmlparser2';
import { UnreadableFile } from '../unreadable-file.ts';

/** Positions count in the text of the markup. `name` is without its prefix: programs choose prefixes freely. */
export type Attribute = { name: string; value: string; from: number; to: number };
export type Tag = { name: string; attributes: readonly Attribute[]; from: number; to: number; closed: boolean };
export type Visitor = {
  open: (tag: Tag) => void;
  close: (name: string, to: number) => void;
  text: (text: string, from: number, to: number) => void;
  comment?: (from: number, to: number) => void;
};

/** Deeper than any document; the walker takes longer for each level. */
const DEEPEST = 1_000;

/** Signs that XML 1.0 cannot hold (2.2), written out or as a number. */
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Visits markup with the place of everything, so that it can be changed where it stands and stay as it is elsewhere.
 * XML that stops too early or closes what it did not open is told with its place; HTML is taken as browsers take it.
 */
export function walkMarkup(markup: string, visitor: Visitor, kind: 'xml' | 'html'): void {
  let attributes: Attribute[] = [];
  let depth = 0;
  // The parser calls the end of an element that closes itself implied as well.
  let closesItself = false;
  const broken = (at: number): never => {
    throw new UnreadableFile('broken-part', { line: markup.slice(0, at).split('\n').length });
  };
  const parser: Parser = new Parser(
    {
      onopentagname: () => void (attributes = []),
      onattribute: (name, value) => {
        if (kind === 'xml' && notInXml.test(value)) broken(parser.startIndex);
        attributes.push(attributeAt(markup, parser, name, value));
      },
      onopentag: (name) => {
        depth += 1;
        if (depth > DEEPEST) broken(parser.startIndex);
        const [from, to] = [parser.startIndex, parser.endIndex + 1];
        closesItself = markup[to - 2] === '/';
        visitor.open({ name: localName(name), attributes, from, to, closed: closesItself });
      },
      onclosetag: (name, implied) => {
        depth -= 1;
        if (kind === 'xml' && implied && !closesItself) broken(Math.min(parser.endIndex, markup.length));
        closesItself = false;
        visitor.close(localName(name), parser.endIndex + 1);
      },
      ontext: (text) => {
        if (kind === 'xml' && notInXml.test(text)) broken(parser.startIndex);
        visitor.text(text, parser.startIndex, parser.endIndex + 1);
      },
      oncomment: () => visitor.comment?.(parser.startIndex, parser.endIndex + 1),
      // A document type could give names to texts that are then read nowhere; office files have none (ECMA-376 part 2).
      onprocessinginstruction: (name) =>
        kind === 'xml' && name.toLowerCase() === '!doctype' ? broken(parser.startIndex) : undefined,
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  parser.end(markup);
  if (kind === 'xml' && !markup.trimEnd().endsWith('>')) broken(markup.length);
}

/** The parser says where the attribute begins; its value stands between the quotes after the equals sign. */
function attributeAt(markup: string, parser: Parser, name: string, value: string): Attribute {
  const begin = parser.startIndex + name.length;
  const stop = parser.endIndex + 1;
  const raw = markup.slice(begin, stop);
  const quoted = /^\s*=\s*(["'])/.exec(raw);
  const bare = /^\s*=\s*/.exec(raw);
  const from = begin + (quoted?.[0].length ?? bare?.[0].length ?? raw.length);
  // Without quotes the parser stops one sign later, at the space or the end of the tag.
  const to = quoted ? markup.indexOf(quoted[1]!, from) : parser.endIndex;
  return { name: localName(name), value, from, to: Math.max(from, to) };
}
