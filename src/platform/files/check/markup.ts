import { Parser } from 'htmlparser2';

/** An element without its prefix; names and attribute names in small letters, entities resolved. */
export type Element = { name: string; attributes: Readonly<Record<string, string>> };

const wide = (bytes: Buffer): 'utf-16le' | 'utf-16be' | null => {
  const begin = bytes.toString('hex', 0, 2);
  if (begin === 'fffe' || begin === '3c00') return 'utf-16le';
  return begin === 'feff' || begin === '003c' ? 'utf-16be' : null;
};

/**
 * Text of a part as an office program reads it: by its mark, else by how its first sign stands, else UTF-8 (XML 1.0
 * annex F). Null: in another encoding, which ECMA-376 part 2 does not know, or in two at once.
 */
export function decodeMarkup(bytes: Buffer): string | null {
  const encoding = wide(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']\s*([\w.-]+)/i.exec(text)?.[1]?.toLowerCase();
    const known = encoding === 'utf-8' ? ['utf-8', 'utf8', 'us-ascii'] : ['utf-16', encoding];
    return text.includes('\0') || (declared !== undefined && !known.includes(declared)) ? null : text;
  } catch {
    return null;
  }
}

/**
 * Every element of a part that says how a file is put together. Null: it has a document type, a comment or unread text.
 * Programs write none of those there, and with them two readers may see two things.
 */
export function readMarkup(text: string): Element[] | null {
  if (text.includes('<!')) return null;
  const found: Element[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const small = Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value.trim()]);
        found.push({ name: name.toLowerCase().replace(/^.*:/, ''), attributes: Object.fromEntries(small) });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return found;
}
