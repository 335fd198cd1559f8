import type { Writable } from 'node:stream';
import {
  type Archive,
  type ArchivePart,
  openArchive,
  rewriteArchive,
  UnreadableArchive,
} from '../../../../platform/archive/index.ts';
import { decodeMarkup } from '../../../../platform/files/check/markup.ts';
import type { Changer } from '../piece.ts';
import type { Outcome } from '../outcome.ts';
import { encode } from '../text/encode.ts';
import type { Encoding } from '../text/decode.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { applyToMarkup, type Cut, type MarkupPiece } from '../xml/markup-piece.ts';
import { isCompoundFile, isLockedCompound } from './compound-file.ts';

/** What a part says, and what is taken out of it whatever it says. */
export type ReadPart = { pieces: MarkupPiece[]; cuts?: Cut[] };

/** A kind of packed document: which parts hold words, which go, and what cannot be read. */
export type OfficeKind = {
  /** Throws when the archive is of another kind, or locked. `read` gives the markup of a part. */
  check: (names: ReadonlySet<string>, read: (name: string) => Promise<string>) => Promise<void>;
  reader: (name: string) => ((markup: string) => ReadPart) | undefined;
  isTakenOut: (name: string) => boolean;
  note: (names: readonly string[], outcome: Outcome) => void;
};

/** Honest documents stay far below; as in platform/files, what packs two hundred times smaller is a bomb. */
const limits = { parts: 5_000, unpackedBytes: 1024 * 1024 * 1024, ratio: 200 };
/** Of the parts with words, which stand in memory as a whole. */
const MOST_MARKUP = 150 * 1024 * 1024;

type Opened = { part: ArchivePart; markup: string; encoding: Encoding; mark: boolean } & ReadPart;

/** Reads all parts of a document, lets their pieces change together, and writes the same archive with other words. */
export async function changeOffice(
  source: Uint8Array | string,
  output: Writable,
  { kind, changer, outcome }: { kind: OfficeKind; changer: Changer; outcome: Outcome },
): Promise<void> {
  const archive = await open(source);
  try {
    const byName = new Map(archive.parts.map((part) => [part.name, part]));
    await kind.check(new Set(byName.keys()), async (name) => (await readMarkup(archive, byName.get(name))).markup);
    const opened = await openParts(archive, kind);
    const changes = await changer.change(opened.flatMap(({ pieces }) => pieces));
    const made = new Map<string, Buffer>();
    let at = 0;
    for (const { part, markup, pieces, cuts, encoding, mark } of opened) {
      const text = applyToMarkup(markup, pieces, changes.slice(at, at + pieces.length), cuts);
      if (text !== markup) made.set(part.name, encode(mark ? `\ufeff${text}` : text, encoding));
      at += pieces.length;
    }
    kind.note([...byName.keys()], outcome);
    await rewriteArchive(archive, ({ name }) => (kind.isTakenOut(name) ? null : made.get(name)), output);
  } catch (error) {
    throw error instanceof UnreadableArchive ? inWords(error) : error;
  } finally {
    archive.close();
  }
}

async function open(source: Uint8Array | string): Promise<Archive> {
  try {
    return await openArchive(source, limits);
  } catch (error) {
    if (!(error instanceof UnreadableArchive)) throw error;
    if (await isCompoundFile(source))
      throw new UnreadableFile((await isLockedCompound(source)) ? 'locked' : 'old-office');
    throw inWords(error);
  }
}

const problems = {
  'not-an-archive': 'not-an-archive',
  broken: 'broken-archive',
  locked: 'locked',
  'too-many-parts': 'too-large-inside',
  'unpacks-too-large': 'too-large-inside',
} as const;
const inWords = ({ problem }: UnreadableArchive): UnreadableFile => new UnreadableFile(problems[problem]);

async function openParts(archive: Archive, kind: OfficeKind): Promise<Opened[]> {
  const opened: Opened[] = [];
  let size = 0;
  for (const part of archive.parts) {
    const read = kind.isTakenOut(part.name) ? undefined : kind.reader(part.name);
    if (!read) continue;
    size += part.size;
    if (size > MOST_MARKUP) throw new UnreadableFile('too-large-inside');
    const decoded = await readMarkup(archive, part);
    opened.push({ part, ...decoded, ...inPart(part.name, () => read(decoded.markup)) });
  }
  return opened;
}

async function readMarkup(archive: Archive, part: ArchivePart | undefined) {
  if (!part) throw new UnreadableFile('part-missing');
  const bytes = await archive.read(part);
  const markup = decodeMarkup(bytes);
  if (markup === null) throw new UnreadableFile('broken-part', { part: part.name });
  const begin = bytes.toString('hex', 0, 3);
  const mark = begin === 'efbbbf' || begin.startsWith('fffe') || begin.startsWith('feff');
  return { markup, mark, encoding: encodingOf(begin) };
}

function encodingOf(begin: string): Encoding {
  if (begin.startsWith('fffe') || begin.startsWith('3c00')) return 'utf-16le';
  return begin.startsWith('feff') || begin.startsWith('003c') ? 'utf-16be' : 'utf-8';
}

function inPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(error.problem, { part, ...error.place });
  }
}
