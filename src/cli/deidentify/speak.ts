import {
  type Language,
  noteTexts,
  type Outcome,
  sayProblem,
  UnreadableFile,
} from '../../features/deidentification/files/index.ts';
import { labelTexts } from '../../features/deidentification/texts.ts';
import { fill } from '../../ui/texts.ts';
import type { Options } from './options.ts';
import { cliTexts, hintTexts } from './texts.ts';

/** A name of a file may not steer the terminal it is shown on. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Cf}/gu, '\ufffd');

export const say = (
  key: keyof typeof cliTexts,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => printable(fill(cliTexts[key][language], values));

/** A file could not be made for a reason that is said in the words of the command. */
export class Failure extends Error {
  readonly text: string;
  constructor(text: string) {
    super('A file could not be made');
    this.text = text;
  }
}

const withHint = (about: string, text: string, language: Language): string =>
  Object.hasOwn(hintTexts, about) ? `${text} ${hintTexts[about]![language]}` : text;

/** Why a file failed; never with words of its content. What nobody foresaw says where in the program it happened. */
export function reasonOf(error: unknown, language: Language): string {
  if (error instanceof Failure) return error.text;
  if (error instanceof UnreadableFile) return withHint(error.problem, sayProblem(error, language), language);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EPERM') return say('notThere', language);
  if (typeof code === 'string') return say('system', language, { code });
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return say('unforeseen', language, { at: at.replace(/^.*\//, '').replace(/\)$/, '') });
}

type Speaking = Pick<Options, 'language' | 'report'>;

const inWords =
  (language: Language) =>
  ({ what, why, suggestion }: Outcome['examples'][number]): string =>
    say('remainsOne', language, { what: what[language], why: why[language], suggestion: suggestion[language] });

/** How many of which, what may remain, and what to know. */
export function summaryOf({ labels, remains, notes, examples }: Outcome, { language, report }: Speaking): string[] {
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  const counts = [...labels]
    .toSorted(([, a], [, b]) => b - a)
    .map(([label, count]) => `${labelTexts[label as keyof typeof labelTexts][language]} ${count}`);
  const count = sum(remains);
  return [
    counts.length > 0 ? say('replaced', language, { counts: counts.join(', ') }) : say('nothing', language),
    ...(count > 0 && !report ? [say('remains', language, { count })] : []),
    ...(count > 0 && report ? [say('remainsHead', language, { count }), ...examples.map(inWords(language))] : []),
    ...notes.map(({ kind, count: n = 0 }) =>
      say('note', language, { note: withHint(kind, fill(noteTexts[kind][language], { n }), language) }),
    ),
  ];
}

/** At the end, so that nobody has to look for them. */
export function tellFailures(
  failures: readonly string[],
  { paths, language }: Pick<Options, 'paths' | 'language'>,
): 0 | 1 {
  if (failures.length === 0) return 0;
  const head = say('failures', language, { count: failures.length, all: paths.length });
  process.stderr.write([head, ...failures.map((each) => `  ${each}`), ''].join('\n'));
  return 1;
}
