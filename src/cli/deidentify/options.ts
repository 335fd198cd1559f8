import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type FileKind, fileKinds, type Language } from '../../features/deidentification/files/index.ts';
import { WrongUse } from './wrong-use.ts';

const options = {
  out: { type: 'string' },
  output: { type: 'string', short: 'o' },
  kind: { type: 'string' },
  style: { type: 'string' },
  'shift-dates': { type: 'string' },
  known: { type: 'string' },
  case: { type: 'string' },
  lists: { type: 'string' },
  key: { type: 'string' },
  restore: { type: 'string' },
  tags: { type: 'boolean' },
  columns: { type: 'string' },
  'no-head': { type: 'boolean' },
  formulas: { type: 'string' },
  encoding: { type: 'string' },
  jsonl: { type: 'boolean' },
  threshold: { type: 'string' },
  report: { type: 'boolean' },
  force: { type: 'boolean' },
  progress: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

const styles = ['numbered', 'label', 'coarse'] as const;
export type Options = {
  paths: readonly string[];
  /** A folder for all, or one file ("-": the terminal). */
  out: string | undefined;
  output: string | undefined;
  kind: FileKind | undefined;
  style: (typeof styles)[number];
  shiftDates: number | 'secret' | undefined;
  known: string | undefined;
  casePath: string | undefined;
  lists: string | undefined;
  key: string | undefined;
  restore: string | undefined;
  /** Puts back by tag instead of by place, in a file that somebody worked on. */
  tags: boolean;
  columns: readonly string[] | undefined;
  head: boolean;
  formulas: 'refuse' | 'text';
  encoding: 'windows-1252' | undefined;
  jsonl: boolean;
  threshold: number;
  report: boolean;
  force: boolean;
  progress: boolean;
  language: Language;
};

/** Throws `WrongUse`. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const read: Options = {
    paths: positionals,
    out: values.out,
    output: values.output,
    kind: oneOf(values.kind, fileKinds, 'kind'),
    style: oneOf(values.style, styles, 'style') ?? 'numbered',
    shiftDates: shiftOf(values['shift-dates']),
    known: values.known,
    casePath: values.case,
    lists: values.lists,
    key: values.key,
    restore: values.restore,
    tags: values.tags ?? false,
    columns: values.columns?.split(',').map((each) => each.trim()),
    head: !values['no-head'],
    formulas: oneOf(values.formulas, ['refuse', 'text'], 'formulas') ?? 'refuse',
    encoding: oneOf(values.encoding, ['windows-1252'], 'encoding'),
    jsonl: values.jsonl ?? false,
    threshold: thresholdOf(values.threshold),
    report: values.report ?? false,
    force: values.force ?? false,
    progress: values.progress ?? false,
    language: oneOf(values.lang, ['nl', 'en'], 'lang') ?? 'nl',
  };
  checkTogether(read);
  return read;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
}

function oneOf<Value extends string>(value: string | undefined, known: readonly Value[], name: string) {
  if (value === undefined || known.includes(value as Value)) return value as Value | undefined;
  throw new WrongUse(`--${name} is one of ${known.join(', ')}.`);
}

function shiftOf(value: string | undefined): number | 'secret' | undefined {
  if (value === undefined || value === 'secret') return value;
  const days = Number(value);
  if (!/^[+-]?\d{1,5}$/.test(value) || days === 0) {
    throw new WrongUse('--shift-dates is a number of days that is not 0, or the word secret.');
  }
  return days;
}

function thresholdOf(value: string | undefined): number {
  const threshold = Number(value ?? 0.5);
  if (value === '' || !(threshold >= 0 && threshold <= 1)) throw new WrongUse('--threshold is a number from 0 to 1.');
  return threshold;
}

/** What cannot be asked at the same time. */
function checkTogether({ paths, out, output, key, restore, tags, jsonl, report, casePath, kind }: Options): void {
  const one = paths.length === 1;
  if (paths.length === 0 && !jsonl) throw new WrongUse('give it a file, or - for what comes in.');
  if (paths.includes('-') && !one) throw new WrongUse('- stands alone, without other files.');
  if (out !== undefined && output !== undefined) throw new WrongUse('give --out or -o, not both.');
  if (output !== undefined && !one && !jsonl) throw new WrongUse('-o is for one file; give --out a folder for more.');
  if (key !== undefined && !one) throw new WrongUse('--key is for one file: a key belongs to one text.');
  if (restore !== undefined && !one) throw new WrongUse('--restore is for one file: a key belongs to one text.');
  if (key !== undefined && output !== undefined && resolve(key) === resolve(output)) {
    throw new WrongUse('-o and --key are the same file; give the key a name of its own.');
  }
  if (tags && restore === undefined) throw new WrongUse('--tags goes with --restore.');
  if (restore !== undefined && (key !== undefined || casePath !== undefined || report)) {
    throw new WrongUse('--restore puts back, and does nothing else.');
  }
  if (
    jsonl &&
    (key !== undefined || restore !== undefined || out !== undefined || kind !== undefined || paths.length > 1)
  ) {
    throw new WrongUse('--jsonl reads one file or what comes in, and only finds.');
  }
}
