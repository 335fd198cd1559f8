import type { FormatName } from '../draft.ts';
import { finding, UnusableFile } from '../finding.ts';
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

/** Reads a file of one of our formats. Throws `UnusableFile` with what is wrong and where. */
export async function readFile(bytes: Uint8Array): Promise<Recognised> {
  if (bytes.length > LARGEST) throw new UnusableFile(finding('large', '', megabytes(bytes.length)));
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
