import {
  changeFile,
  type Changer,
  type FileKind,
  kindOf,
  type Outcome,
  takenOutText,
  UnreadableFile,
} from '../../features/deidentification/files/index.ts';
import { AlreadyThere, type NewFile, newFile } from './new-file.ts';
import type { Options } from './options.ts';
import { lookAt, refuseOverSource } from './places.ts';
import { progressOf } from './progress.ts';
import { Failure, reasonOf, say } from './speak.ts';
import { toTerminal } from './to-terminal.ts';

/** Where one file comes from and goes to; "-" is what comes in and what goes out. */
export type Job = { from: string; to: string };
export type Change = { outcome: Outcome; changer: (kind: FileKind) => Promise<Changer> };

/** Reads one file and writes it changed: whole, or not at all. Throws what `reasonOf` says in words. */
export async function changeOne({ from, to }: Job, options: Options, { outcome, changer }: Change): Promise<void> {
  const isInput = from === '-';
  const kind = options.kind ?? (isInput ? 'txt' : kindOf(from));
  const { size, mode } = isInput ? { size: 0, mode: 0o600 } : await lookAt(from, options);
  if (!kind) throw new UnreadableFile('unknown-kind');
  if (!isInput && to !== '-') await refuseOverSource(from, to, options);
  const target = to === '-' ? toTerminal() : await openTarget(to, mode, options);
  try {
    const source = isInput ? process.stdin : from;
    const read = progressOf(from, size, {
      language: options.language,
      always: options.progress,
      errors: process.stderr,
    });
    const change = {
      kind,
      outcome,
      changer: await changer(kind),
      options: fileOptions(options),
      ...(!isInput && { read }),
    };
    await changeFile(source, target.stream, change);
    await target.place();
  } catch (error) {
    await target.drop();
    if ('isHalf' in target && target.isHalf())
      throw new Failure(`${reasonOf(error, options.language)} ${say('half', options.language)}`);
    throw error instanceof AlreadyThere ? new Failure(say('alreadyThere', options.language, { path: to })) : error;
  }
}

const fileOptions = ({ encoding, columns, head, formulas, language }: Options) => ({
  ...(encoding && { encoding }),
  ...(columns && { columns }),
  head,
  formulas,
  takenOut: takenOutText[language],
});

/** Throws `Failure` when it cannot be written. */
export async function openTarget(path: string, mode: number, { force, language }: Options): Promise<NewFile> {
  try {
    return await newFile(path, { mode, force });
  } catch (error) {
    throw new Failure(say(error instanceof AlreadyThere ? 'alreadyThere' : 'cannotWrite', language, { path }));
  }
}
