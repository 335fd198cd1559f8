import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Outcome } from './outcome.ts';
import type { Changer } from './piece.ts';
import type { Sink } from './sink.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The kinds of files that can be changed: what comes in goes out as the same kind. */
export const fileKinds = ['txt', 'md', 'docx', 'odt', 'eml', 'csv'] as const;
export type FileKind = (typeof fileKinds)[number];
const alsoCalled: Readonly<Record<string, FileKind>> = { text: 'txt', log: 'txt', markdown: 'md', tsv: 'csv' };

/** By the extension; the content is checked when it is read. */
export function kindOf(name: string): FileKind | undefined {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    fileKinds.find((kind) => kind === extension) ??
    (Object.hasOwn(alsoCalled, extension) ? alsoCalled[extension] : undefined)
  );
}

/** A path, or a stream that can be read once. */
export type Source = string | Readable;
export type FileOptions = {
  encoding?: 'windows-1252';
  columns?: readonly string[];
  head?: boolean;
  formulas?: 'refuse' | 'text';
  /** What a mail says where attachments stood. */
  takenOut?: (count: number) => string;
};
export type FileChange = {
  kind: FileKind;
  changer: Changer;
  outcome: Outcome;
  options: FileOptions;
  /** Hears of every number of bytes that was read, of texts and tables. */
  read?: (bytes: number) => void;
};

/**
 * Reads a file, lets its words change, writes the same kind of file and ends the stream. Text, Markdown and CSV have
 * flat memory; the others stand in memory as far as they hold words. Throws `UnreadableFile` with the place.
 */
export async function changeFile(source: Source, output: Writable, change: FileChange): Promise<void> {
  if (change.kind === 'docx' || change.kind === 'odt') return changePacked(source, output, change);
  // A failure while writing must reach us while we are reading.
  const failed = new Promise<never>((_, reject) => output.once('error', reject));
  failed.catch(() => undefined);
  const sink: Sink = {
    write: async (bytes) => {
      if (!output.write(bytes)) await Promise.race([once(output, 'drain'), failed]);
    },
  };
  await Promise.race([changePlain(source, sink, change), failed]);
  const done = finished(output);
  output.end();
  await done;
}

async function changePacked(source: Source, output: Writable, { kind, changer, outcome }: FileChange): Promise<void> {
  const { changeOffice } = await import('./office/change-office.ts');
  const office = kind === 'docx' ? (await import('./docx/docx.ts')).docx : (await import('./odt/odt.ts')).odt;
  const input = typeof source === 'string' ? source : await wholeOf(source);
  await changeOffice(input, output, { kind: office, changer, outcome });
}

async function changePlain(
  source: Source,
  sink: Sink,
  { kind, changer, outcome, options, read }: FileChange,
): Promise<void> {
  if (kind === 'eml') {
    const { changeMail } = await import('./mail/change-mail.ts');
    const takenOut = options.takenOut ?? ((count: number) => `[${count}]`);
    return changeMail(await wholeOf(streamOf(source)), sink, { changer, outcome, takenOut });
  }
  if (kind === 'csv') {
    const { changeCsv } = await import('./csv/change-csv.ts');
    const encoding = options.encoding ?? (await oldEncoding(source, outcome));
    const known = encoding === undefined ? options : { ...options, encoding };
    return changeCsv(streamOf(source, read), sink, { changer, outcome, options: known });
  }
  const { changeText } = await import('./text/change-text.ts');
  const { encoding } = options;
  await changeText(streamOf(source, read), sink, changer, { markdown: kind === 'md', ...(encoding && { encoding }) });
}

function streamOf(source: Source, read?: (bytes: number) => void): AsyncIterable<Uint8Array> {
  const stream = typeof source === 'string' ? createReadStream(source, { highWaterMark: 256 * 1024 }) : source;
  return read ? counted(stream, read) : stream;
}

async function* counted(chunks: AsyncIterable<Uint8Array>, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    read(chunk.length);
  }
}

/** Largest file that is read whole. */
const LARGEST = 200 * 1024 * 1024;

async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) throw new UnreadableFile('too-large-inside');
  }
  return Buffer.concat(chunks);
}

/** Spreadsheets still write the letters of older Windows programs; like readCsv we take those where UTF-8 fails. */
async function oldEncoding(source: Source, outcome: Outcome): Promise<'windows-1252' | undefined> {
  if (typeof source !== 'string') return undefined;
  const { decode } = await import('./text/decode.ts');
  try {
    for await (const _ of (await decode(streamOf(source))).texts);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnreadableFile) || error.problem !== 'utf8') throw error;
    outcome.note('windows-1252');
    return 'windows-1252';
  }
}
