import { Busboy } from '@fastify/busboy';
import { collectFields, type FormValues, MOST_FIELDS } from './form.ts';
import type { W } from './web.ts';

/** Why a form with files did not arrive. `too-large`: more than was allowed; it was thrown away while it came in. */
export class UploadRefused extends Error {
  readonly reason: 'too-large' | 'no-file' | 'unreadable';
  constructor(reason: UploadRefused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** One file of a form while it arrives. `truncated` is known once `source` has ended. */
export type FilePart = { field: string; name: string; source: AsyncIterable<Uint8Array>; truncated: () => boolean };

export type MultipartReading = {
  /** Bytes per file; what comes after is thrown away. */
  largest: number;
  mostFiles?: number;
  /** Told of one file at a time, in the order of the form. Should not throw for what somebody sent. */
  onFile: (part: FilePart) => Promise<void>;
};

/** A browser shows our answer only when it could send everything; beyond this we stop listening. */
const PATIENCE = 128 * 1024 * 1024;
/** A sender who is silent this long is gone (security §5.4). */
const SILENCE = 30_000;
const FIELD_BYTES = 256 * 1024;

/**
 * Reads a form with files (`multipart/form-data`, RFC 7578) as a stream: what stands in memory does not grow with the
 * files. Ask for permission first. Answers the other fields, as `readAnyForm` does.
 * @throws UploadRefused
 */
export async function readMultipart(w: W, { largest, mostFiles = 1, onFile }: MultipartReading): Promise<FormValues> {
  const type = w.req.header('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new UploadRefused('unreadable');
  if (Number(w.req.header('content-length') ?? 0) > PATIENCE) throw new UploadRefused('too-large');
  const body = w.req.raw.body;
  if (!body) throw new UploadRefused('unreadable');
  const parser = openParser(type, { largest, mostFiles });
  const fields: [string, string][] = [];
  const open = new Set<{ destroy(error: Error): unknown }>();
  let broken = false;
  let files: Promise<void> = Promise.resolve();
  parser.on('field', (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut || name === undefined) broken = true;
    else fields.push([name, value]);
  });
  parser.on('fieldsLimit', () => (broken = true));
  parser.on('filesLimit', () => (broken = true));
  parser.on('file', (field, source, name) => {
    open.add(source);
    // Without a listener an error of a stream that waits for its turn would end the process.
    source.on('error', () => undefined);
    // Whoever stops half-way leaves the rest to be thrown away: a stream that is destroyed would stop the parser.
    const stream = { [Symbol.asyncIterator]: () => source.iterator({ destroyOnReturn: false }) };
    const part = { field: field ?? '', name: name ?? '', source: stream, truncated: () => source.truncated };
    files = files.then(() => onFile(part)).finally(() => open.delete(source.resume()));
    files.catch(() => undefined);
  });
  try {
    await feed(body, parser);
  } catch (error) {
    for (const stream of open) stream.destroy(new UploadRefused('unreadable'));
    await files.catch(() => undefined);
    throw error instanceof UploadRefused ? error : new UploadRefused('unreadable');
  }
  await files;
  if (broken) throw new UploadRefused('unreadable');
  return collectFields(fields);
}

function openParser(type: string, { largest, mostFiles }: { largest: number; mostFiles: number }) {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: {
        fileSize: largest,
        files: mostFiles,
        fields: MOST_FIELDS,
        fieldSize: FIELD_BYTES,
        headerPairs: 20,
        headerSize: 8 * 1024,
      },
    });
  } catch {
    throw new UploadRefused('unreadable');
  }
}

/** Hands the body to the parser no faster than the files are taken from it. */
async function feed(body: ReadableStream<Uint8Array>, parser: InstanceType<typeof Busboy>): Promise<void> {
  const reader = body.getReader();
  const failed = new Promise<never>((_resolve, reject) => parser.once('error', reject));
  const finished = new Promise<void>((resolve) => parser.once('finish', resolve));
  failed.catch(() => undefined);
  try {
    for (let size = 0; ;) {
      const { done, value } = await Promise.race([failed, unlessSilent(reader.read())]);
      if (done) break;
      size += value.length;
      if (size > PATIENCE) throw new UploadRefused('too-large');
      await Promise.race([failed, new Promise<void>((taken) => parser.write(value, () => taken()))]);
    }
    parser.end();
    await Promise.race([failed, finished]);
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  }
}

function unlessSilent<T>(reading: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new UploadRefused('unreadable')), SILENCE);
  });
  return Promise.race([reading, silence]).finally(() => clearTimeout(timer));
}
