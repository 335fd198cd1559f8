import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';

/** Why an archive is not read. `part` is the name of the part it is about, which may itself tell something. */
export type ArchiveProblem = 'not-an-archive' | 'broken' | 'locked' | 'too-many-parts' | 'unpacks-too-large';

export class UnreadableArchive extends Error {
  readonly problem: ArchiveProblem;
  constructor(problem: ArchiveProblem) {
    super(`The archive cannot be read: ${problem}`);
    this.problem = problem;
  }
}

export type ArchiveLimits = {
  parts: number;
  /** Of all parts that count together, in bytes. */
  unpackedBytes: number;
  /** Which parts count; all when left out. */
  counts?: (name: string) => boolean;
  /** What packs more than this many times smaller is a bomb; small archives may be anything. */
  ratio?: number;
};

/** Below this size a high ratio proves nothing: an empty document packs very well. */
const SMALL = 10 * 1024 * 1024;

export type ArchivePart = { name: string; packed: boolean; size: number; changedAt: Date; entry: Entry };
export type Archive = {
  /** In the order of the list of the archive. */
  parts: readonly ArchivePart[];
  read: (part: ArchivePart) => Promise<Buffer>;
  stream: (part: ArchivePart) => Promise<Readable>;
  close: () => void;
};

/**
 * Opens a ZIP archive (PKWARE APPNOTE) from memory or from a path. The list is judged before anything is unpacked:
 * numbers, sizes, names that leave the folder, two parts with one name, locked parts. yauzl stops a part that unpacks
 * to more than the list said, so the list cannot lie. Throws `UnreadableArchive`.
 */
export async function openArchive(source: Uint8Array | string, limits: ArchiveLimits): Promise<Archive> {
  const zip = await openZip(source);
  try {
    const entries = await listOf(zip, limits.parts);
    checkList(entries, limits);
    const parts = entries.map((entry) => ({
      name: entry.fileName,
      packed: entry.compressionMethod !== 0,
      size: entry.uncompressedSize,
      changedAt: entry.getLastModDate(),
      entry,
    }));
    const stream = ({ entry }: ArchivePart) => open(zip, entry);
    return { parts, stream, read: (part) => contentOf(zip, part.entry), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(source: Uint8Array | string): Promise<ZipFile> {
  const options = { lazyEntries: true, validateEntrySizes: true, autoClose: false };
  try {
    if (typeof source === 'string') return await openPromise(source, options);
    return await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options);
  } catch {
    throw new UnreadableArchive('not-an-archive');
  }
}

const listOf = (zip: ZipFile, most: number): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    // A name that leaves the folder ("../") is among what yauzl calls an error here.
    zip.on('error', () => reject(new UnreadableArchive('broken')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > most) reject(new UnreadableArchive('too-many-parts'));
      else zip.readEntry();
    });
    zip.readEntry();
  });

function checkList(entries: readonly Entry[], { unpackedBytes, counts = () => true, ratio }: ArchiveLimits): void {
  const counted = entries.filter(({ fileName }) => counts(fileName));
  const sum = (of: (entry: Entry) => number) => counted.reduce((total, entry) => total + of(entry), 0);
  const unpacked = sum((entry) => entry.uncompressedSize);
  if (unpacked > unpackedBytes) throw new UnreadableArchive('unpacks-too-large');
  const packed = sum((entry) => entry.compressedSize);
  if (ratio !== undefined && unpacked > SMALL && unpacked > packed * ratio) {
    throw new UnreadableArchive('unpacks-too-large');
  }
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  if (names.size !== entries.length) throw new UnreadableArchive('broken');
  if (counted.some((entry) => entry.isEncrypted())) throw new UnreadableArchive('locked');
}

const open = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    const broken = () => reject(new UnreadableArchive('broken'));
    try {
      zip.openReadStream(entry, (error, stream) => (error || !stream ? broken() : resolve(stream)));
    } catch {
      broken();
    }
  });

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await open(zip, entry);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  } catch {
    throw new UnreadableArchive('broken');
  }
  const content = Buffer.concat(chunks);
  if (crc32(content) !== entry.crc32) throw new UnreadableArchive('broken');
  return content;
}
