import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { FileRefusal } from '../kinds.ts';
import { decodeMarkup } from './markup.ts';
import { partRefusal, type PackedKind, wholeRefusal } from './parts.ts';

/** A file whose parts can be read again, in any order. */
export type Rereadable = { size: number; range: (from: number, to: number) => AsyncIterable<Uint8Array> };

const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 250 * 1024 * 1024;
/** Honest office files stay below 60; what packs a thousand times smaller is a bomb. Small ones may be anything. */
const MOST_RATIO = 200;
const SMALL = 10 * 1024 * 1024;
/** Around the content: headers, extra fields, descriptors. What is more than this hides something. */
const AROUND_ENTRY = 1024;
/** Parts that are read to see what they say are never larger. */
const LARGEST_READ = 4 * 1024 * 1024;

class FromChunks extends RandomAccessReader {
  readonly #file: Rereadable;
  constructor(file: Rereadable) {
    super();
    this.#file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#file.range(start, end), { objectMode: false });
  }
}

class Refused extends Error {
  readonly refusal: FileRefusal;
  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * Looks through a packed office file: the list first (numbers, sizes, names), then every entry is unpacked once and
 * counted while it comes out, because a list can lie.
 */
export async function checkArchive(kind: PackedKind, file: Rereadable): Promise<FileRefusal | null> {
  try {
    const options = { lazyEntries: true, validateEntrySizes: true, autoClose: false, strictFileNames: true };
    const zip = await fromRandomAccessReaderPromise(new FromChunks(file), file.size, options);
    const entries = await listOf(zip);
    checkList(entries, file.size);
    const texts = new Map<string, string>();
    for (const entry of entries) await readEntry(zip, entry, texts);
    return wholeRefusal(kind, entries[0]!.fileName, texts);
  } catch (error) {
    return error instanceof Refused ? error.refusal : 'content-differs';
  }
}

const listOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    if (zip.comment !== '') reject(new Refused('two-kinds-in-one'));
    if (zip.entryCount > MOST_ENTRIES) reject(new Refused('unpacks-too-large'));
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) reject(new Refused('unpacks-too-large'));
      else zip.readEntry();
    });
    zip.readEntry();
  });

function checkList(entries: readonly Entry[], size: number): void {
  const packed = sum(entries.map((entry) => entry.compressedSize));
  const unpacked = sum(entries.map((entry) => entry.uncompressedSize));
  if (unpacked > MOST_UNPACKED) throw new Refused('unpacks-too-large');
  if (unpacked > SMALL && unpacked > packed * MOST_RATIO) throw new Refused('unpacks-too-large');
  const first = Math.min(...entries.map((entry) => entry.relativeOffsetOfLocalHeader));
  // Entries that lie over one another are a bomb (Fifield 2019); bytes that belong to no entry are a hiding place.
  if (packed > size) throw new Refused('unpacks-too-large');
  if (first !== 0 || size - packed > 4096 + entries.length * AROUND_ENTRY) throw new Refused('two-kinds-in-one');
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  if (names.size !== entries.length) throw new Refused('two-kinds-in-one');
  for (const entry of entries) {
    if (entry.isEncrypted()) throw new Refused('locked');
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new Refused('content-differs');
    const refusal = partRefusal(entry.fileName);
    if (refusal) throw new Refused(refusal);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Unpacks an entry, counts it, and remembers its text where that says what the whole file is. */
async function readEntry(zip: ZipFile, entry: Entry, texts: Map<string, string>): Promise<void> {
  const stream = await open(zip, entry);
  const telling = /(^\[Content_Types\]\.xml|^mimetype|\.rels|^META-INF\/manifest\.xml)$/i.test(entry.fileName);
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw new Refused('unpacks-too-large');
    if (!telling) continue;
    if (size > LARGEST_READ) throw new Refused('unpacks-too-large');
    kept.push(chunk);
  }
  if (!telling) return;
  const text = decodeMarkup(Buffer.concat(kept));
  if (text === null) throw new Refused('content-differs');
  texts.set(entry.fileName, text);
}

/** The name before the content and the name in the list must be the same, or two readers see two files. */
const open = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.readLocalFileHeader(entry, { minimal: false }, (failed, header) => {
      if (failed) return reject(failed);
      if (!header.fileName.equals(entry.fileNameRaw) || header.compressionMethod !== entry.compressionMethod)
        return reject(new Refused('two-kinds-in-one'));
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
  });
