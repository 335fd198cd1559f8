import { type ReadingNote, UnreadableSheet } from './sheet.ts';

/** Bytes as text: a byte-order mark decides, then UTF-8 where it fits, then the letters of older Windows programs. */
export function decodeText(bytes: Uint8Array): { text: string; notes: ReadingNote[] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  // A text never holds a zero byte; a picture or a program does.
  if (bytes.includes(0)) throw new UnreadableSheet({ kind: 'not-text' });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: ['windows-1252'] };
  }
}
