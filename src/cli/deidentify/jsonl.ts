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
 * stream with its number (and its id when it has one), and the others go on. Waits when the reader is slow. Gives how many lines failed.
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
      if ('error' in read) {
        failed += 1;
        errors.write(`${JSON.stringify({ line, ...read })}\n`);
      } else made += `${answerLine(read.id, answer(read.text))}\n`;
    }
    if (made !== '' && !output.write(made)) await once(output, 'drain');
  }
  return failed;
}

type Line = { id: string | undefined; text: string } | { id?: unknown; error: LineProblem };

function readLine(bytes: Buffer | null, line: number): Line {
  if (bytes === null) return { error: 'too-long' };
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
  } catch {
    return { error: 'not-utf8' };
  }
  try {
    const { id, text } = (JSON.parse(json) ?? {}) as { id?: unknown; text?: unknown };
    if (typeof text === 'string') return { id: idAsWritten(json, id), text };
    return { ...(isName(id) && { id }), error: 'no-text' };
  } catch {
    return { error: 'not-json' };
  }
}

/** What may be repeated in a log: the number or the name of a line, never an object with words in it. */
const isName = (id: unknown): boolean => typeof id === 'number' || (typeof id === 'string' && id.length <= 200);

/** An integer beyond 2^53 would come back as another one, and belong to another text. */
function idAsWritten(json: string, id: unknown): string | undefined {
  if (typeof id !== 'number') return id === undefined ? undefined : JSON.stringify(id);
  let written = JSON.stringify(id);
  const keep = (key: string, value: unknown, context?: { source?: string }) => {
    if (key === 'id' && Object.is(value, id)) written = context?.source ?? written;
    return value;
  };
  JSON.parse(json, keep);
  return written;
}

function answerLine(id: string | undefined, answer: Answer): string {
  const rest = JSON.stringify(answer);
  return id === undefined ? rest : `{"id":${id},${rest.slice(1)}`;
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
