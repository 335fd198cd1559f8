import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type Archive, type ArchivePart, UnreadableArchive } from './archive.ts';

/** What a part becomes: other bytes, nothing (`null`), or itself (`undefined`). */
export type NewContent = (part: ArchivePart) => Buffer | null | undefined;

/**
 * Writes the archive again with some parts changed: the same order, names and times. Parts that stay are streamed, so
 * that the pictures of a large document never stand in memory; a damaged one throws `UnreadableArchive`. What was not packed stays so: the first part of an
 * OpenDocument file must be readable without unpacking (ODF 1.3 part 2, 3.3).
 */
export async function rewriteArchive(archive: Archive, content: NewContent, output: Writable): Promise<void> {
  const zip = new ZipFile();
  for (const part of archive.parts) {
    const changed = content(part);
    if (changed !== null) add(zip, archive, part, changed);
  }
  zip.end();
  const made = zip.outputStream as Readable;
  zip.on('error', (error: Error) => made.destroy(error));
  await pipeline(made, output);
}

function add(zip: ZipFile, archive: Archive, part: ArchivePart, changed: Buffer | undefined): void {
  const options = { mtime: usableTime(part.changedAt), compress: part.packed, forceDosTimestamp: true };
  if (part.name.endsWith('/')) return zip.addEmptyDirectory(part.name, { mtime: options.mtime });
  if (changed) return zip.addBuffer(changed, part.name, options);
  zip.addReadStreamLazy(part.name, { ...options, size: part.size }, (give) => {
    archive.stream(part).then(
      (stream) =>
        give(
          null,
          stream.on('error', () => zip.emit('error', new UnreadableArchive('broken'))),
        ),
      (error: unknown) => give(error, undefined as never),
    );
  });
}

/** The oldest time an archive can hold; a part may claim one that is no time at all. */
const oldest = new Date(1980, 0, 1);
const usableTime = (time: Date): Date => (time >= oldest && time.getFullYear() < 2107 ? time : oldest);
