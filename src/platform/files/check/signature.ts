import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from '../kinds.ts';

/** Bytes that `file-type` asks for. It never gets more: what it does with a large hostile file is not ours to fear. */
const SAMPLE = 4100;

const types: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  png: ['image/png'],
  webp: ['image/webp'],
  heic: ['image/heic', 'image/heif'],
};

/** What is packed as an archive begins with its first entry, and with nothing before it (APPNOTE 4.3.7). */
const ARCHIVE = Buffer.from('PK\x03\x04', 'latin1');

/** Whether a file begins as its name says. Text has no signature: see `checkText`. */
export async function beginsAs(kind: FileKind, head: Buffer): Promise<boolean> {
  if (kind === 'txt' || kind === 'csv') return true;
  if (kind === 'docx' || kind === 'xlsx' || kind === 'odt' || kind === 'ods')
    return head.subarray(0, 4).equals(ARCHIVE);
  if (kind === 'pdf' && !/^%PDF-[12]\.\d/.test(head.toString('latin1', 0, 8))) return false;
  try {
    const found = await fileTypeFromBuffer(head.subarray(0, SAMPLE));
    return found !== undefined && types[kind]!.includes(found.mime);
  } catch {
    return false;
  }
}

/** The end of an archive hidden behind something else: the same bytes would open as two kinds. */
export function endsAsArchive(tail: Buffer): boolean {
  const end = Buffer.from('PK\x05\x06', 'latin1');
  for (let at = tail.lastIndexOf(end); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(end, at - 1)) {
    // Number of this disk, and of the one with the list: zero in every archive of our time.
    if (at + 22 <= tail.length && tail.readUInt32LE(at + 4) === 0) return true;
  }
  return false;
}

/** Where a PDF ends; some programs add a line or a page of nothing (ISO 32000-2, annex I.4). */
export const endsAsPdf = (tail: Buffer): boolean => tail.subarray(-2048).includes('%%EOF');
