import type { Encoding } from './decode.ts';

/** The letters of Windows-1252 that stand elsewhere in Unicode. */
const windows: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);
const QUESTION_MARK = 0x3f;

/** Text as bytes in the encoding in which it came. A sign that Windows-1252 does not have becomes a question mark. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return Buffer.from(Array.from(text, (sign) => windows.get(sign) ?? QUESTION_MARK));
}

export const byteOrderMark = (encoding: Encoding): Buffer => encode('\ufeff', encoding);
