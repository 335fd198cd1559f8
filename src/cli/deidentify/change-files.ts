import { mkdir } from 'node:fs/promises';
import {
  type FileKind,
  makingUnrecognisable,
  newOutcome,
  openKey,
  type Outcome,
} from '../../features/deidentification/files/index.ts';
import { withEngine } from '../../features/deidentification/files/with-engine.ts';
import { readCaseFile, shiftDaysOf, writeCaseFile } from './case-file.ts';
import { changeOne } from './change-one.ts';
import { readKnown } from './known.ts';
import { AlreadyThere, type NewFile, newFile } from './new-file.ts';
import { openWithLists } from './open-lists.ts';
import type { Options } from './options.ts';
import { targetOf } from './places.ts';
import { Failure, printable, reasonOf, say, summaryOf, tellFailures } from './speak.ts';
import { stylesOf } from './styles.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Makes the files unrecognisable, one after the other. With `--case` they have one memory; without it every file begins
 * anew, because two people of unrelated files who look alike must not become one. Gives the exit code.
 */
export async function changeFiles(options: Options): Promise<0 | 1> {
  const { paths, language, casePath, out } = options;
  const kept = readCaseFile(casePath);
  const known = options.known === undefined ? [] : readKnown(options.known);
  const shiftDays = shiftDaysOf(kept.shiftDays, options.shiftDates);
  const opened = await openWithLists(options.lists);
  const begin = () =>
    withEngine(opened, {
      ...{ known, language, memory: kept.memory, threshold: options.threshold },
      ...{ styles: stylesOf(options.style, shiftDays), ...(shiftDays !== undefined && { shiftDays }) },
    });
  const together = begin();
  if (out !== undefined) await makeFolder(out);
  const failures: string[] = [];
  for (const [at, from] of paths.entries()) {
    const engine = casePath === undefined ? begin() : together;
    const { to, renamed } = targetOf(from, at, options, { verb: 'changed', find: (text) => engine.find(text, []) });
    const outcome = newOutcome();
    const speak = (line: string) => void (to === '-' ? process.stderr : process.stdout).write(`${line}\n`);
    const key = keyFile(options);
    const changer = async (kind: FileKind) => makingUnrecognisable(engine, outcome, await key.open(kind));
    try {
      await changeOne({ from, to }, options, { outcome, changer });
      await key.place();
      if (renamed) outcome.note('name-of-file');
      for (const line of report({ from, to }, outcome, options)) speak(line);
    } catch (error) {
      await key.drop();
      failures.push(`${printable(from)}: ${reasonOf(error, language)}`);
    }
  }
  const done = failures.length < paths.length;
  if (casePath !== undefined && done) {
    const keptDays = shiftDays ?? kept.shiftDays;
    const memory = together.memory();
    await writeCaseFile(casePath, { case: 1, memory, ...(keptDays !== undefined && { shiftDays: keptDays }) });
    process.stderr.write(`${say('caseWritten', language, { path: casePath })}\n`);
  }
  return tellFailures(failures, options);
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch(() => {
    throw new WrongUse(`${path}: this folder cannot be made.`);
  });
}

function report({ from, to }: { from: string; to: string }, outcome: Outcome, options: Options): string[] {
  const named = { from: from === '-' ? 'stdin' : from, to: to === '-' ? 'stdout' : to };
  return [say('done', options.language, named), ...summaryOf(outcome, options)];
}

/** The key of the file, if somebody asked for one; only its owner may read it, and nothing is ever replaced by it. */
function keyFile({ key: path, language }: Options) {
  let file: NewFile | undefined;
  return {
    open: async (kind: FileKind) => {
      if (path === undefined) return undefined;
      file = await newFile(path, { mode: 0o600, force: false }).catch((error: unknown) => {
        throw new Failure(say(error instanceof AlreadyThere ? 'keyAlreadyThere' : 'cannotWrite', language, { path }));
      });
      const { stream } = file;
      return openKey(
        (line) => new Promise((done, fail) => stream.write(line, (error) => (error ? fail(error) : done()))),
        kind,
      );
    },
    place: async () => {
      if (!file) return;
      const { stream } = file;
      await new Promise<void>((done) => stream.end(done));
      await file.place();
      process.stderr.write(`${say('keyWritten', language, { path: path ?? '' })}\n`);
    },
    drop: async () => file?.drop(),
  };
}
