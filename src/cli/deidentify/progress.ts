import { basename } from 'node:path';
import type { Language } from '../../features/deidentification/files/index.ts';
import { printable, say } from './speak.ts';

/** Smaller files are done before anybody looks. */
const LARGE = 4_000_000;
const MEGABYTE = 1_000_000;
/** Signs of a bar. */
const WIDTH = 24;
const barOf = (percent: number): string => '='.repeat(Math.round((percent / 100) * WIDTH)).padEnd(WIDTH);

/**
 * Says how far a large file is, on the error stream: a bar that renews itself on a terminal, elsewhere a line for
 * every tenth. Gives what to call with every number of bytes that was read.
 */
export function progressOf(
  path: string,
  size: number,
  { language, always, errors }: { language: Language; always: boolean; errors: NodeJS.WriteStream },
): (bytes: number) => void {
  const renews = errors.isTTY === true;
  if (!(renews || always) || (size < LARGE && !always)) return () => undefined;
  let done = 0;
  let said = 0;
  return (bytes) => {
    done += bytes;
    const percent = size === 0 ? 100 : Math.min(100, Math.floor((done / size) * 100));
    if (percent - said < (renews ? 1 : 10) && !(percent === 100 && said < 100)) return;
    said = percent;
    const megabytes = (count: number) => (count / MEGABYTE).toFixed(1);
    const name = printable(basename(path));
    const text = say('progress', language, { name, percent, done: megabytes(done), all: megabytes(size) });
    errors.write(renews ? `\r\u001b[K${percent === 100 ? '' : `[${barOf(percent)}] ${text}`}` : `${text}\n`);
  };
}
