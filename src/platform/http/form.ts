import type { W } from './web.ts';

/** A form as it was sent: one text per field, or several for a group of boxes. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

const LARGEST = 256 * 1024;

export class UnreadableForm extends Error {
  readonly status: 400 | 413 | 415;
  constructor(status: 400 | 413 | 415) {
    super('unreadable-form');
    this.status = status;
  }
}

/**
 * Reads a form as `application/x-www-form-urlencoded`, at most 256 KiB of UTF-8.
 * Line ends become LF. Fields whose name ends in `[]` are lists. NUL and wrong encoding are refused whole:
 * no person types them.
 * @throws UnreadableForm with the HTTP status
 */
export async function readForm(w: W): Promise<FormValues> {
  const type = w.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw new UnreadableForm(415);
  return parseForm(await readBody(w));
}

export function parseForm(body: Uint8Array): FormValues {
  const text = decode(body);
  if (!isWellEncoded(text)) throw new UnreadableForm(400);
  const values: Record<string, string | string[]> = Object.create(null);
  for (const [rawName, rawValue] of new URLSearchParams(text)) {
    const value = rawValue.replace(/\r\n?/g, '\n');
    if (value.includes('\0') || rawName.includes('\0')) throw new UnreadableForm(400);
    if (rawName.endsWith('[]')) {
      const name = rawName.slice(0, -2);
      const list = values[name];
      values[name] = Array.isArray(list) ? [...list, value] : [value];
    } else values[rawName] ??= value;
  }
  return values;
}

/** `%ff` and the like decode to U+FFFD without a word; we would store a damaged name. */
function isWellEncoded(text: string): boolean {
  try {
    decodeURIComponent(text.replace(/\+/g, ' '));
    return true;
  } catch {
    return false;
  }
}

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
