import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  type FileKind,
  newOutcome,
  puttingBack,
  puttingBackTags,
} from '../../features/deidentification/files/index.ts';
import { changeOne } from './change-one.ts';
import type { Options } from './options.ts';
import { lookAt, targetOf } from './places.ts';
import { printable, reasonOf, say, tellFailures } from './speak.ts';

/** Puts the words back with a key; needs no engine. Gives the exit code. */
export async function putBack(options: Options): Promise<0 | 1> {
  const { language, paths, restore = '' } = options;
  const from = paths[0]!;
  const { to } = targetOf(from, 0, options, { verb: 'restored' });
  try {
    await lookAt(restore, options);
    const lines = createInterface({ input: createReadStream(restore), crlfDelay: Infinity })[Symbol.asyncIterator]();
    const changer = (kind: FileKind) => (options.tags ? puttingBackTags(lines) : puttingBack(lines, kind));
    await changeOne({ from, to }, options, { outcome: newOutcome(), changer });
    (to === '-' ? process.stderr : process.stdout).write(`${say('restored', language, { from, to })}\n`);
    return 0;
  } catch (error) {
    return tellFailures([`${printable(from)}: ${reasonOf(error, language)}`], options);
  }
}
