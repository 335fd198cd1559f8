import { constants } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Draft, ReadFile } from '../features/exchange/draft.ts';
import { finding, sayFinding, UnusableFile } from '../features/exchange/finding.ts';
import { planSchema } from '../features/exchange/formats/plan-file.ts';
import { readDrafts } from '../features/exchange/read-drafts.ts';
import { LARGEST, megabytes, readFile } from '../features/exchange/reading/read-file.ts';
import { asText, exportNames, type ExportName, writeAs } from '../features/exchange/write-formats.ts';
import { findLaw } from '../gate/law.ts';
import { systemClock } from '../platform/dates.ts';
import { newId } from '../platform/ids.ts';
import { loadLaw } from '../platform/law.ts';
import type { Command } from './command.ts';

type Language = 'nl' | 'en';
type Country = 'NL' | 'BE';

const options = {
  as: { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  country: { type: 'string' },
  organisation: { type: 'string' },
  schema: { type: 'boolean' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

class WrongUse extends Error {}

export const importCommand: Command = {
  name: 'import',
  summary: 'check a file of another program, and show what it would bring',
  help: `Usage: zorgvuldig import FILE [--dry-run] [--country NL|BE] [--lang nl|en] [--json]

Reads a plan of Zorgvuldig, a file of the CNIL PIA software, the output of the Rijksmodel DPIA, or a register in XLSX
or CSV. Tells what would come in as a draft, what has no place in a plan, and what is wrong and where. Works on the
file alone: it needs no installation and changes nothing. To bring it in, choose the file on the page Activiteiten,
so that the log says who did it.

  --dry-run     always so: this command only checks, and brings nothing in
  --country     the country the organisation works in (NL when left out)
  --json        the drafts as JSON

Exit code 0: it can be brought in. 1: something is wrong with it; nothing would come in. 2: wrong use.
`,
  run: (args) => guarded('import', () => runImport(args)),
};

export const exportCommand: Command = {
  name: 'export',
  summary: 'write a plan in another open format',
  help: `Usage: zorgvuldig export FILE --as ${exportNames.join('|')} [--out FILE] [--organisation NAME] [--country NL|BE]
       zorgvuldig export --schema

Writes the plan in FILE in another format: our own plan (plan), CNIL PIA (pia), Rijksmodel DPIA (par), W3C DPV in
JSON-LD (dpv) or the VNG register (var). Works on the file alone. Take a plan out of an installation with the button
Neem mee als bestand on its page, so that the log says who did it.

  --as          the format to write
  --out         the file to write; the terminal when left out
  --organisation  the name of the organisation that the file speaks for
  --schema      print the JSON Schema of our own format instead

What does not fit in the format is told on the error stream. Exit code 0: written. 1: the file cannot be read.
2: wrong use.
`,
  run: (args) => guarded('export', () => runExport(args)),
};

async function guarded(name: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`zorgvuldig ${name}: ${error.message}\nzorgvuldig ${name} --help tells more.\n`);
    return 2;
  }
}

function parse(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 1) throw new WrongUse(`takes one file, not ${positionals.length}.`);
    return { ...values, path: positionals[0], language: oneOf(values.lang, ['nl', 'en'], 'lang') ?? 'nl' };
  } catch (error) {
    if (error instanceof WrongUse || !(error instanceof Error)) throw error;
    throw new WrongUse(error.message.split('.')[0] ?? '');
  }
}

function oneOf<Value extends string>(value: string | undefined, known: readonly Value[], name: string) {
  if (value === undefined || known.includes(value as Value)) return value as Value | undefined;
  throw new WrongUse(`--${name} is one of ${known.join(', ')}.`);
}

/** At most as much as we read of any file: what it says about its size may change, or be a lie. */
async function readBytes(path: string): Promise<Buffer> {
  // Without waiting: a named pipe may never speak.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined);
  if (!file) throw new WrongUse(`${path}: this file is not there, or cannot be read.`);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new WrongUse(`${path}: this is no file, but a folder or a device.`);
    if (stat.size > LARGEST) throw new UnusableFile(finding('large', '', megabytes(stat.size)));
    const bytes = Buffer.alloc(LARGEST + 1);
    let length = 0;
    for (let more = 1; more > 0 && length <= LARGEST; length += more) {
      more = (await file.read(bytes, length, bytes.length - length)).bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

/** What stands in the file; findings are told on the error stream. `undefined`: nothing that can be used. */
async function readAt(path: string, country: Country, language: Language): Promise<ReadFile | undefined> {
  try {
    const read = readDrafts(await readFile(await readBytes(path), language), { country });
    for (const each of read.problems) complain(sayFinding(each, language));
    return read.problems.length > 0 ? undefined : read;
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    for (const each of error.findings) complain(sayFinding(each, language));
    return undefined;
  }
}

const complain = (text: string) => void process.stderr.write(`${text}\n`);
const say = (text: string) => void process.stdout.write(`${text}\n`);

const onlyChecked = {
  nl: 'Dit was een controle: er is niets ingelezen. Inlezen kan op de pagina Activiteiten.',
  en: 'This was a check: nothing was brought in. To bring it in, use the page Activities.',
};

async function runImport(args: string[]): Promise<number> {
  const { path, language, json, country } = parse(args);
  if (path === undefined) throw new WrongUse('give it a file.');
  const read = await readAt(path, oneOf(country, ['NL', 'BE'], 'country') ?? 'NL', language);
  if (!read) return 1;
  if (json) process.stdout.write(asText(read.drafts.map(({ content }) => content)));
  else for (const draft of read.drafts) say(inWords(draft, language).join('\n'));
  complain(onlyChecked[language]);
  for (const { column, word } of read.asks ?? []) complain(`${column}: ${JSON.stringify(word)} ?`);
  for (const each of read.left ?? []) complain(sayFinding(each, language));
  const wrong = read.drafts.flatMap(({ problems }) => problems ?? []);
  for (const each of wrong) complain(sayFinding(each, language));
  return wrong.length > 0 ? 1 : 0;
}

const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

function inWords({ content, notCarried }: Draft, language: Language): string[] {
  const counts = [content.purposes, content.fields, content.flows, content.measures].map(({ length }) => length);
  const [purposes, fields, parties, measures] = counts;
  const held = {
    nl: `${purposes} doelen, ${fields} gegevens, ${parties} partijen, ${measures} maatregelen`,
    en: `${purposes} purposes, ${fields} data, ${parties} parties, ${measures} measures`,
  };
  const left = notCarried.map((each) => `  – ${sayFinding(each, language)}`);
  const about = { nl: 'Zonder plek in het plan:', en: 'Without a place in the plan:' }[language];
  return [`${printable(content.title.nl)}: ${held[language]}`, ...(left.length > 0 ? [about, ...left] : [])];
}

async function runExport(args: string[]): Promise<number> {
  const { path, language, schema, as, out, country, organisation = '' } = parse(args);
  if (schema) {
    process.stdout.write(asText(planSchema('plan-2.schema.json')));
    return 0;
  }
  const format = oneOf<ExportName>(as, exportNames, 'as');
  if (path === undefined || format === undefined) throw new WrongUse('give it a file, and a format with --as.');
  const read = await readAt(path, oneOf(country, ['NL', 'BE'], 'country') ?? 'NL', language);
  if (!read) return 1;
  const [draft, ...more] = read.drafts;
  if (!draft || more.length > 0) throw new WrongUse('this file holds several activities; give it one plan.');
  const { value, notCarried } = writeAs(
    format,
    {
      ...draft,
      ...{ activity: newId(), version: 1, state: 'draft', dpia: undefined, wholeDpia: draft.dpia, origin: undefined },
    },
    { at: systemClock.now(), organisation, lawOf },
  );
  if (out === undefined) process.stdout.write(asText(value));
  else await writeFile(out, asText(value), { flag: 'wx' }).catch(() => refuseToWrite(out));
  for (const each of notCarried) complain(sayFinding(each, language));
  return 0;
}

const refuseToWrite = (path: string): never => {
  throw new WrongUse(`${path} cannot be written, or is there already.`);
};

const law = loadLaw();
const today = systemClock.now().toISOString().slice(0, 10);
const lawOf = (id: string): string => {
  const row = findLaw(law, id, today);
  return row ? `${row.law} ${row.article}` : id;
};
