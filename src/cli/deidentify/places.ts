import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Place } from '../../features/deidentification/files/index.ts';
import type { Options } from './options.ts';
import { Failure, say } from './speak.ts';
import { suffixes } from './texts.ts';

/** Labels that may not stand in the name of a file. */
const telling = new Set(['person', 'initials', 'email', 'phone', 'bsn', 'rrn', 'iban', 'id', 'street_address']);

/** Where the changed file goes ("-": the terminal), and whether its own name told too much. */
export function targetOf(
  path: string,
  at: number,
  options: Pick<Options, 'out' | 'output' | 'language'>,
  { verb, find }: { verb: keyof typeof suffixes; find?: (text: string) => Place[] },
): { to: string; renamed: boolean } {
  if (options.output !== undefined) return { to: options.output, renamed: false };
  if (path === '-') return { to: '-', renamed: false };
  const extension = extname(path);
  const stem = basename(path, extension);
  const suffix = suffixes[verb][options.language];
  const renamed = find?.(stem.replace(/[_.-]+/g, ' ')).some(({ label }) => telling.has(label)) ?? false;
  const named = options.out === undefined ? `${stem}.${suffix}` : stem;
  const name = `${renamed ? `${suffix}-${at + 1}` : named}${extension}`;
  return { to: join(options.out ?? dirname(path), name), renamed };
}

/** Size and mode of a file that can be read; throws `Failure` for what is no file. */
export async function lookAt(
  path: string,
  { language }: Pick<Options, 'language'>,
): Promise<{ size: number; mode: number }> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Failure(say('notThere', language));
  // A pipe may never speak, a device never stop.
  if (!found.isFile()) throw new Failure(say('noFile', language));
  return { size: found.size, mode: found.mode & 0o777 };
}

/** The source stays, whatever else may be replaced. */
export async function refuseOverSource(
  from: string,
  to: string,
  { language }: Pick<Options, 'language'>,
): Promise<void> {
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (target && source.dev === target.dev && source.ino === target.ino) throw new Failure(say('overSource', language));
}
