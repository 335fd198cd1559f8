import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Limits, UnreadableSheet } from './sheet.ts';

/** More parts than any workbook of forty sheets has. */
const mostParts = 400;

/**
 * The parts of a workbook that are text, by their name. All sizes in the list of the archive are added up before anything
 * is unpacked, and yauzl stops a part that unpacks to more than the list said: a small file cannot fill the memory.
 */
export async function unpack(bytes: Uint8Array, limits: Limits): Promise<Map<string, Buffer>> {
  if (bytes.byteLength > limits.bytes) throw new UnreadableSheet({ kind: 'too-large' });
  const zip = await openZip(bytes);
  const entries = (await listOf(zip)).filter(({ fileName }) => /\.(xml|rels)$/i.test(fileName));
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > limits.unpackedBytes) throw new UnreadableSheet({ kind: 'unpacks-too-large' });
  const parts = new Map<string, Buffer>();
  for (const entry of entries) parts.set(entry.fileName, await contentOf(zip, entry));
  return parts;
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
  } catch {
    throw new UnreadableSheet({ kind: bytes[0] === 0xd0 && bytes[1] === 0xcf ? 'old-excel' : 'not-a-workbook' });
  }
}

const listOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', () => reject(new UnreadableSheet({ kind: 'broken' })));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostParts) reject(new UnreadableSheet({ kind: 'unpacks-too-large' }));
      else zip.readEntry();
    });
    zip.readEntry();
  });

const contentOf = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const broken = () => reject(new UnreadableSheet({ kind: 'broken' }));
    try {
      zip.openReadStream(entry, (error, stream) => {
        if (error || !stream) return broken();
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', broken);
        stream.on('end', () => resolve(Buffer.concat(chunks)));
      });
    } catch {
      broken();
    }
  });
