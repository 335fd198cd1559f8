import { UnreadableFile } from '../unreadable-file.ts';
import { firstInvalid, unfinished } from './utf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Decoded = { encoding: Encoding; mark: boolean; texts: AsyncGenerator<string> };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How files begin that are no text: packed, PDF, old Office, PNG, JPEG, GIF, gzip, RTF, programs. */
const beginnings = [
  '504b0304',
  '25504446',
  'd0cf11e0',
  '89504e47',
  'ffd8ff',
  '47494638',
  '1f8b08',
  '7b5c727466',
  '7f454c46',
];

/**
 * Bytes as text, chunk by chunk. A byte-order mark decides; without one it is UTF-8, or Windows-1252 if somebody says
 * so. Anything else is told with the byte and the line, and never guessed: a guess loses letters.
 */
export async function decode(chunks: AsyncIterable<Uint8Array>, said?: 'windows-1252'): Promise<Decoded> {
  const source = chunks[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (first.length < 8) {
    const { value, done } = await source.next();
    if (done) break;
    first = Buffer.concat([first, value]);
  }
  if (beginnings.some((hex) => first.toString('hex', 0, 5).startsWith(hex))) {
    throw new UnreadableFile('binary', { byte: 0 });
  }
  const marked = marks.find(([, bytes]) => bytes.every((byte, at) => first[at] === byte));
  const encoding = marked?.[0] ?? said ?? 'utf-8';
  const skipped = marked?.[1].length ?? 0;
  const rest = all(first.subarray(skipped), source);
  const wide = encoding.startsWith('utf-16');
  const texts = wide ? decodeWide(rest, encoding, skipped) : decodeNarrow(rest, encoding, skipped);
  return { encoding, mark: marked !== undefined, texts };
}

async function* all(first: Buffer, source: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
  }
}

async function* decodeNarrow(chunks: AsyncIterable<Buffer>, encoding: Encoding, begin: number) {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let carried: Buffer = Buffer.alloc(0);
  let byte = begin;
  let line = 1;
  const say = (bytes: Buffer, at: number) => ({ byte: byte + at, line: line + lineEnds(bytes.subarray(0, at)) });
  for await (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const zero = bytes.indexOf(0);
    if (zero !== -1) throw new UnreadableFile('binary', say(bytes, zero));
    const whole = encoding === 'utf-8' ? bytes.subarray(0, bytes.length - unfinished(bytes)) : bytes;
    try {
      yield decoder.decode(whole);
    } catch {
      throw new UnreadableFile('utf8', say(whole, firstInvalid(whole)));
    }
    carried = Buffer.from(bytes.subarray(whole.length));
    byte += whole.length;
    line += lineEnds(whole);
  }
  if (carried.length > 0) throw new UnreadableFile('utf8', { byte, line });
}

/** Lone halves of a pair are invalid here too; the place is that of the stretch in which they stand. */
async function* decodeWide(chunks: AsyncIterable<Buffer>, encoding: Encoding, begin: number) {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let byte = begin;
  let line = 1;
  try {
    for await (const chunk of chunks) {
      const text = decoder.decode(chunk, { stream: true });
      byte += chunk.length;
      line += text.split('\n').length - 1;
      yield text;
    }
    const last = decoder.decode();
    if (last !== '') yield last;
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableFile('utf16', { byte, line });
    throw error;
  }
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
