import { openArchive, UnreadableArchive } from '../archive/index.ts';
import { type Limits, type SheetError, UnreadableSheet } from './sheet.ts';

/** More parts than any workbook of forty sheets has. */
const mostParts = 400;
const isText = (name: string): boolean => /\.(xml|rels)$/i.test(name);

/** The parts of a workbook that are text, by their name; `openArchive` judges the list before anything is unpacked. */
export async function unpack(bytes: Uint8Array, limits: Limits): Promise<Map<string, Buffer>> {
  if (bytes.byteLength > limits.bytes) throw new UnreadableSheet({ kind: 'too-large' });
  try {
    const archive = await openArchive(bytes, {
      parts: mostParts,
      unpackedBytes: limits.unpackedBytes,
      counts: isText,
    });
    const parts = new Map<string, Buffer>();
    for (const part of archive.parts) if (isText(part.name)) parts.set(part.name, await archive.read(part));
    return parts;
  } catch (error) {
    if (!(error instanceof UnreadableArchive)) throw error;
    throw new UnreadableSheet({ kind: kindOf(error, bytes) });
  }
}

function kindOf({ problem }: UnreadableArchive, [first, second]: Uint8Array): SheetError['kind'] {
  if (problem === 'too-many-parts' || problem === 'unpacks-too-large') return 'unpacks-too-large';
  if (problem !== 'not-an-archive') return 'broken';
  return first === 0xd0 && second === 0xcf ? 'old-excel' : 'not-a-workbook';
}
