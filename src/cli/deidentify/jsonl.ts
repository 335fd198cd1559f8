import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Place } from '../../features/deidentification/files/index.ts';

/** What a line asks, and what it gets. */
export type Answer = { spans: Place[]; risk: unknown[] };
export type LineProblem = 'not-utf8' | 'not-json' | 'no-text' | 'too-long';

/** Bytes of one line; a longer one is told and skipped. */
const LONGEST = 100 * 1024 * 1024;

/**
 * Lines `{"id","text"}` in, one line each out, in the same order. A line that cannot be read is an object on the error
 * stream with its number, and the others go on. Waits when the reader is slow. Gives how many lines failed.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  { output, errors }: { output: Writable; errors: Writable },
  answer: (text: string) => Answer,
): Promise<number> {
  let failed = 0;
  let line = 0;
  for await (const lines of linesOf(input)) {
    let made = '';
    for (const bytes of lines) {
      line += 1;
      if (bytes !== null && bytes.every((byte) => byte <= 0x20)) continue;
      const read = readLine(bytes, line);
      if (typeof read === 'string') {
        failed += 1;
        errors.write(`${JSON.stringify({ line, error: read })}\n`);
      } else made += `${JSON.stringify({ id: read.id, ...answer(read.text) })}\n`;
    }
    if (made !== '' && !output.write(made)) await once(output, 'drain');
  }
  return failed;
}

function readLine(bytes: Buffer | null, line: number): { id: unknown; text: string } | LineProblem {
  if (bytes === null) return 'too-long';
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
  } catch {
    return 'not-utf8';
  }
  try {
    const { id = null, text } = (JSON.parse(json) ?? {}) as { id?: unknown; text?: unknown };
    return typeof text === 'string' ? { id, text } : 'no-text';
  } catch {
    return 'not-json';
  }
}

/** The whole lines of each chunk, as bytes: a sign that is no UTF-8 spoils one line. `null`: a line that is too long. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<(Buffer | null)[]> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: (Buffer | null)[] = [];
    let from = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
      lines.push(size > LONGEST ? null : Buffer.concat([...held, bytes.subarray(from, at)]));
      [held, size, from] = [[], 0, at + 1];
    }
    size += bytes.length - from;
    if (size <= LONGEST) held.push(bytes.subarray(from));
    else held = [];
    yield lines;
  }
  if (size > 0) yield [size > LONGEST ? null : Buffer.concat(held)];
}
