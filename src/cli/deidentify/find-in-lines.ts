import { createReadStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { answerLines, type Answer } from './jsonl.ts';
import { readKnown } from './known.ts';
import { openTarget } from './change-one.ts';
import { openWithLists } from './open-lists.ts';
import type { Options } from './options.ts';
import { lookAt, refuseOverSource } from './places.ts';
import { progressOf } from './progress.ts';
import { printable, reasonOf, say } from './speak.ts';

/** `--jsonl`: finds in every line by itself, and says where. Gives the exit code. */
export async function findInLines(options: Options): Promise<0 | 1> {
  const { paths, language, threshold, output } = options;
  const [from = '-'] = paths;
  const known = options.known === undefined ? [] : readKnown(options.known);
  const engine = await openWithLists(options.lists);
  const answer = (text: string): Answer => {
    // Nothing is replaced here: what was found may give somebody away like everything else.
    const { spans: found, risks } = engine.examine(text, { known, threshold, left: () => true });
    const risk = risks.map(({ kind, start, end, strength, what, why, suggestion }) => ({
      ...{ kind, start, end, strength },
      ...{ what: what[language], why: why[language], suggestion: suggestion[language] },
    }));
    return { spans: found.map(({ start, end, label }) => ({ start, end, label })), risk };
  };
  try {
    const { size } = from === '-' ? { size: 0 } : await lookAt(from, options);
    if (from !== '-' && output !== undefined && output !== '-') await refuseOverSource(from, output, options);
    const failed = await withOutput(options, (to) =>
      answerLines(
        from === '-' ? process.stdin : readWithProgress(from, size, options),
        { output: to, errors: process.stderr },
        answer,
      ),
    );
    if (failed > 0) process.stderr.write(`${say('linesFailed', language, { count: failed })}\n`);
    return failed > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${printable(from)}: ${reasonOf(error, language)}\n`);
    return 1;
  }
}

/** On a terminal that shows the answers a bar would stand between them. */
async function* readWithProgress(from: string, size: number, { language, progress, output }: Options) {
  const apart = output !== undefined && output !== '-';
  const options = { language, always: progress, errors: process.stderr };
  const read = apart || progress ? progressOf(from, size, options) : () => undefined;
  for await (const chunk of createReadStream(from) as AsyncIterable<Buffer>) {
    yield chunk;
    read(chunk.length);
  }
}

async function withOutput(options: Options, write: (to: Writable) => Promise<number>): Promise<number> {
  if (options.output === undefined || options.output === '-') return write(process.stdout);
  const file = await openTarget(options.output, 0o600, options);
  try {
    const failed = await write(file.stream);
    file.stream.end();
    await finished(file.stream);
    await file.place();
    return failed;
  } catch (error) {
    await file.drop();
    throw error;
  }
}
