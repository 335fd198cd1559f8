import type { W } from './web.ts';

/** A form as it was sent: one text per field, or several for a group of boxes. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

const LARGEST = 256 * 1024;
export const MOST_FIELDS = 2_000;

export class UnreadableForm extends Error {
  readonly status: 400 | 413 | 415;
  constructor(status: 400 | 413 | 415) {
    super('unreadable-form');
    this.status = status;
  }
}

/**
 * Reads a form as `application/x-www-form-urlencoded`, at most 256 KiB of UTF-8 and 2,000 fields. Line ends become LF;
 * fields whose name ends in `[]` are lists. Values may hold what nobody types: see `unreadableFields`.
 * @throws UnreadableForm with the HTTP status
 */
export async function readAnyForm(w: W): Promise<FormValues> {
  const type = w.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new UnreadableForm(415);
  return parseForm(await readBody(w));
}

/** The same, for a form that cannot show an error at a field: what nobody types is refused whole. */
export async function readForm(w: W): Promise<FormValues> {
  const values = await readAnyForm(w);
  if (unreadableFields(values).length > 0) throw new UnreadableForm(400);
  return values;
}

export function parseForm(body: Uint8Array): FormValues {
  const fields = new URLSearchParams(decode(body));
  if (fields.size > MOST_FIELDS) throw new UnreadableForm(413);
  return collectFields(fields);
}

/** Fields as they came, under their names: of a name that comes twice the first counts, unless it is a list. */
export function collectFields(fields: Iterable<[string, string]>): FormValues {
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [rawName, rawValue] of fields) {
    const value = rawValue.replace(/\r\n?/g, '\n');
    if (!rawName.endsWith('[]')) {
      values[rawName] ??= value;
      continue;
    }
    const name = rawName.slice(0, -2);
    const list = (values[name] ??= []);
    if (Array.isArray(list)) list.push(value);
  }
  return values;
}

/**
 * Fields that hold what nobody types: NUL, and what `%ff` and the like decode to (U+FFFD). They are refused at the
 * field with the rest of the form kept; a damaged name must never be stored.
 */
export const unreadableFields = (values: FormValues): string[] =>
  Object.entries(values)
    .filter(([name, value]) => [name, value].flat().some((text) => /[\0\uFFFD]/.test(text)))
    .map(([name]) => name);

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new UnreadableForm(400);
  }
}

async function readBody(w: W): Promise<Uint8Array> {
  if (Number(w.req.header('content-length') ?? 0) > LARGEST) throw new UnreadableForm(413);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of w.req.raw.body ?? []) {
    size += chunk.length;
    if (size > LARGEST) throw new UnreadableForm(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
