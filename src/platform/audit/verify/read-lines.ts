import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadInput } from './findings.ts';

/** The longest line that is read; the longest that an export writes names 5,000 people in 120 kB. */
export const longestLine = 1_048_576;

/** The stream ended before its time, or its checksum is wrong. What came before it was read. */
export class BrokenStream extends Error {
  readonly code: 'truncated' | 'damaged';
  constructor(code: 'truncated' | 'damaged') {
    super(code);
    this.code = code;
  }
}

/**
 * The lines of a file, packed with gzip or not, one in memory at a time. Throws BadInput before the first line when it
 * cannot be an export, or a line is too long; BrokenStream when the file ends early or is damaged.
 */
export async function* readLines(path: string): AsyncGenerator<Buffer> {
  const packed = await isPacked(path);
  let rest: Buffer[] = [];
  let length = 0;
  let count = 0;
  for await (const chunk of unbroken(packed ? unpack(path) : createReadStream(path))) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      rest.push(chunk.subarray(start, end));
      [start, length, count] = [end + 1, 0, count + 1];
      yield Buffer.concat(rest);
      rest = [];
    }
    rest.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > longestLine) throw new BadInput('line-too-long', `${path}:${count + 1}`);
  }
  if (length > 0) throw new BrokenStream('truncated');
}

const unpack = (path: string): Readable =>
  // An export is one gzip stream; whatever stands behind it was put there later.
  pipeline(createReadStream(path), createGunzip({ rejectGarbageAfterEnd: true } as object), () => undefined);

async function isPacked(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BadInput('file-missing', path);
  if (!found.isFile()) throw new BadInput('not-a-file', path);
  const file = await open(path).catch(() => {
    throw new BadInput('unreadable', path);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    if (bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b) return true;
    if (buffer[0] === 0x7b) return false;
    throw new BadInput('not-an-export', path);
  } finally {
    await file.close();
  }
}

async function* unbroken(stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'Z_BUF_ERROR') throw new BrokenStream('truncated');
    if (code === 'Z_DATA_ERROR' || code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END') throw new BrokenStream('damaged');
    throw error;
  }
}
