import type { Language } from '../../../ui/index.ts';
import type { FormatName } from '../draft.ts';
import { finding, UnusableFile } from '../finding.ts';
import { readCsv, type Reading, readXlsx, saySheetError } from '../../../platform/sheets/index.ts';
import { decodeText } from './decode-text.ts';
import { formatOf } from './format-of.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

export const MEGABYTE = 1024 * 1024;
/** The largest file of any kind, in bytes. */
export const LARGEST = 10 * MEGABYTE;
const LARGEST_JSON = 5 * MEGABYTE;

/** A file as it was recognised, by its content and not by its name. `value` is JSON. */
export type Recognised = { format: FormatName; value: unknown };

/** Reads a file of one of our formats. Throws `UnusableFile` with what is wrong and where, in this language. */
export async function readFile(bytes: Uint8Array, language: Language = 'nl'): Promise<Recognised> {
  if (bytes.length > LARGEST) throw new UnusableFile(finding('large', '', megabytes(bytes.length)));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return register(await readXlsx(bytes), language);
  if (looksLikeCsv(bytes)) return register(readCsv(bytes), language);
  if (bytes.length > LARGEST_JSON) throw new UnusableFile(finding('large', '', megabytes(bytes.length)));
  const text = decodeText(bytes);
  const value = /^\uFEFF?\s*[[{]/.test(text) ? readJson(text) : looksLikeYaml(text) ? readYaml(text) : undefined;
  const format = formatOf(value);
  if (!format) throw new UnusableFile(finding('unknown'));
  return { format, value };
}

const looksLikeYaml = (text: string) =>
  /^\uFEFF?(\s*#.*\n|\s*\n|---\s*\n)*[A-Za-z_][\w-]*:(\s|$)/.test(text.slice(0, 20_000));

export const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** A first line with a separator, and no sign with which JSON or a plan in YAML begins. */
function looksLikeCsv(bytes: Uint8Array): boolean {
  const start = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'windows-1252').decode(
    bytes.subarray(0, 4000),
  );
  const [line = ''] = start.replace(/^(\u00ef\u00bb\u00bf|\uFEFF)/, '').split(/\r?\n/);
  return (
    !/^\s*([[{#]|---|[A-Za-z_][\w-]*:(\s|$))/.test(line) &&
    !/[^\t\P{Cc}]/u.test(line) &&
    (/[;,\t]/.test(line) || /^"?(name|naam)"?$/i.test(line))
  );
}

function register(reading: Reading, language: Language): Recognised {
  if (!reading.error) return { format: 'register', value: { sheets: reading.sheets } };
  const { sheet = 'csv', row, column } = reading.error;
  const place = row === undefined ? '' : { sheet, row, ...(column !== undefined && { column: String(column) }) };
  throw new UnusableFile(finding('sheet', place, saySheetError(reading.error, language)));
}
