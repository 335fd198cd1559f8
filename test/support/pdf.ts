import { inflateSync } from 'node:zlib';

/** A node of the structure tree: what a screen reader walks through. */
export type PdfNode = { tag: string; alt: string | null; scope: string | null; text: string; children: PdfNode[] };
export type PdfFile = {
  language: string | null;
  title: string | null;
  author: string | null;
  tagged: boolean;
  showsTitle: boolean;
  pages: number;
  root: PdfNode;
  /** Every text of the pages in the order of reading, without the running footer. */
  text: string;
};

type Objects = ReadonlyMap<number, Buffer>;
/** Number of the page's object → number of the marked piece → its text. */
type Pieces = ReadonlyMap<number, ReadonlyMap<number, string>>;

/**
 * Reads the PDFs that we make, far enough to say what is in them; written apart from the code that makes them.
 * Not a reader of other people's PDFs: objects stand one by one, with a plain cross-reference table.
 */
export function readPdf(pdf: Buffer): PdfFile {
  const objects = objectsOf(pdf);
  const find = (type: string) => [...objects].filter(([, body]) => dictionary(body).includes(`/Type /${type}\n`));
  const catalog = dictionary(find('Catalog')[0]?.[1] ?? Buffer.alloc(0));
  const trailer = pdf.toString('latin1', pdf.lastIndexOf('trailer'));
  const info = dictionary(objects.get(reference(trailer, 'Info') ?? -1) ?? Buffer.alloc(0));
  const pages = find('Page');
  const pieces: Pieces = new Map(pages.map(([id, body]) => [id, piecesOf(objects, dictionary(body))]));
  const treeRoot = objects.get(reference(catalog, 'StructTreeRoot') ?? -1);
  const top = Number(/\/K \[(\d+) 0 R/.exec(dictionary(treeRoot ?? Buffer.alloc(0)))?.[1]);
  const root = nodeOf(objects, pieces, top);
  return {
    language: string(catalog, 'Lang'),
    title: string(info, 'Title'),
    author: string(info, 'Author'),
    tagged: /\/Marked true/.test(catalog),
    showsTitle: /\/DisplayDocTitle true/.test(catalog),
    pages: pages.length,
    root,
    text: root.text,
  };
}

/** All nodes with this tag, in the order of reading. */
export const nodesOf = (node: PdfNode, ...tags: string[]): PdfNode[] => [
  ...(tags.includes(node.tag) ? [node] : []),
  ...node.children.flatMap((child) => nodesOf(child, ...tags)),
];

/** By the cross-reference table: every position in it must be right, or this throws. */
function objectsOf(pdf: Buffer): Objects {
  const source = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(source)?.[1]);
  if (source.slice(start, start + 5) !== 'xref\n')
    throw new Error('The cross-reference table is not where it should be');
  const entries = source.slice(start, source.indexOf('trailer', start)).split('\n').slice(2);
  const found = new Map<number, Buffer>();
  entries.forEach((entry, id) => {
    if (!/^\d{10} \d{5} n/.test(entry)) return;
    const at = Number(entry.slice(0, 10));
    if (!source.startsWith(`${id} 0 obj`, at)) throw new Error(`Object ${id} is not where the table says`);
    found.set(id, pdf.subarray(at, endOf(source, at)));
  });
  return found;
}

/** A stream may hold the word that ends an object; its length says where to look. */
function endOf(source: string, at: number): number {
  const stream = source.indexOf('stream\n', at);
  const end = source.indexOf('endobj', at);
  if (stream < 0 || stream > end) return end;
  const length = Number(/\/Length (\d+)/.exec(source.slice(at, stream))?.[1]);
  return source.indexOf('endobj', stream + 7 + length);
}

const dictionary = (body: Buffer): string => {
  const text = body.toString('latin1');
  const stream = text.indexOf('stream\n');
  return stream < 0 ? text : text.slice(0, stream);
};

function streamOf(body: Buffer): Buffer {
  const head = dictionary(body);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const content = body.subarray(head.length + 7, head.length + 7 + length);
  return head.includes('/FlateDecode') ? inflateSync(content) : content;
}

const reference = (text: string, key: string): number | null => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(text);
  return found ? Number(found[1]) : null;
};

/** A string of a dictionary: in brackets, or in hexadecimal as UTF-16. */
function string(text: string, key: string): string | null {
  const plain = new RegExp(`/${key} \\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)`).exec(text);
  if (plain) return decode(unescape(plain[1] ?? ''));
  const hex = new RegExp(`/${key} <([0-9A-Fa-f]*)>`).exec(text);
  return hex ? decode(Buffer.from(hex[1] ?? '', 'hex')) : null;
}

const decode = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescape = (text: string): Buffer =>
  Buffer.from(
    text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
      /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (named[sign] ?? sign),
    ),
    'latin1',
  );

function nodeOf(objects: Objects, pieces: Pieces, id: number): PdfNode {
  const text = dictionary(objects.get(id) ?? Buffer.alloc(0));
  const page = reference(text, 'Pg') ?? -1;
  const kids = kidsOf(text).map((kid) =>
    kid.node === null ? (pieces.get(kid.page ?? page)?.get(kid.piece) ?? '') : nodeOf(objects, pieces, kid.node),
  );
  return {
    tag: /\/S \/(\w+)/.exec(text)?.[1] ?? '',
    alt: string(text, 'Alt'),
    scope: /\/Scope \/(\w+)/.exec(text)?.[1] ?? null,
    text: kids.map((kid) => (typeof kid === 'string' ? kid : kid.text)).join(''),
    children: kids.filter((kid) => typeof kid !== 'string'),
  };
}

type Kid = { node: number } | { node: null; piece: number; page: number | null };

/** Kids are other nodes, pieces of the node's own page, or pieces of a page that is named. */
function kidsOf(text: string): Kid[] {
  const list = /\n {2}\/K \[([\s\S]*?)\]\n/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g)].map(([, far, node, piece]): Kid => {
    if (node !== undefined) return { node: Number(node) };
    if (piece !== undefined) return { node: null, piece: Number(piece), page: null };
    return { node: null, piece: Number(/\/MCID (\d+)/.exec(far ?? '')?.[1]), page: reference(far ?? '', 'Pg') };
  });
}

/** The text of each marked piece of a page, through the ToUnicode tables of its fonts. */
function piecesOf(objects: Objects, page: string): Map<number, string> {
  const content = streamOf(objects.get(reference(page, 'Contents') ?? -1) ?? Buffer.alloc(0)).toString('latin1');
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, unicodeOf(objects, Number(id))] as const),
  );
  return readContent(content, fonts);
}

function unicodeOf(objects: Objects, font: number): Map<number, string> {
  const table = reference(dictionary(objects.get(font) ?? Buffer.alloc(0)), 'ToUnicode');
  const map = streamOf(objects.get(table ?? -1) ?? Buffer.alloc(0)).toString('latin1');
  const inHex = (hex = '') => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return new Map(
    [...map.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/g)].map(([, code, text]) => [
      Number.parseInt(code ?? '', 16),
      inHex(text),
    ]),
  );
}

const contentToken =
  /BDC|EMC|\/(f\d+) [\d.]+ Tf|\/MCID (\d+)|\/ActualText (?:<([0-9A-Fa-f]*)>|\(((?:[^()\\]|\\[\s\S])*)\))|\(((?:[^()\\]|\\[\s\S])*)\)|<([0-9A-Fa-f]+)>/g;

function readContent(
  content: string,
  fonts: ReadonlyMap<string | undefined, ReadonlyMap<number, string>>,
): Map<number, string> {
  const found = new Map<number, string>();
  const open: { piece: number | null; actual: boolean }[] = [];
  let next: { piece: number | null; actual: string | null } = { piece: null, actual: null };
  let font: ReadonlyMap<number, string> = new Map();
  const add = (text: string) => {
    const piece = open.findLast((each) => each.piece !== null)?.piece;
    if (piece !== undefined && piece !== null) found.set(piece, (found.get(piece) ?? '') + text);
  };
  for (const [token, fontName, piece, actualHex, actualText, plain, hex] of content.matchAll(contentToken)) {
    if (fontName !== undefined) font = fonts.get(fontName) ?? new Map();
    else if (piece !== undefined) next.piece = Number(piece);
    else if (actualHex !== undefined) next.actual = decode(Buffer.from(actualHex, 'hex'));
    else if (actualText !== undefined) next.actual = decode(unescape(actualText));
    else if (token === 'BDC') {
      if (next.actual !== null) add(next.actual);
      open.push({ piece: next.piece, actual: next.actual !== null });
      next = { piece: null, actual: null };
    } else if (token === 'EMC') open.pop();
    else if (!open.some((each) => each.actual)) {
      const codes = plain === undefined ? Buffer.from(hex ?? '', 'hex') : unescape(plain);
      for (let at = 0; at + 1 < codes.length; at += 2) add(font.get(codes.readUInt16BE(at)) ?? '');
    }
  }
  return found;
}
