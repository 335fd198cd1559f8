import { open, readFile, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KeyStoreError } from '../port.ts';
import { errnoOf, flushFolder, sayFull } from './durable.ts';

/** Lines that are only ever added, in both places. Lines that come in together share one flush. */
export type Journal = {
  lines(): readonly string[];
  append(lines: readonly string[]): Promise<void>;
  close(): Promise<void>;
};

/** A crash can leave half a last line. It was never acknowledged, so it is cut off. */
async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return '';
    throw error;
  });
  const whole = text.lastIndexOf('\n') + 1;
  if (whole < text.length) await truncate(path, Buffer.byteLength(text.slice(0, whole)));
  const lines = text.slice(0, whole).split('\n').slice(0, -1);
  for (const line of lines) {
    if (!line.endsWith('}'))
      throw new KeyStoreError('list-damaged', `Damaged line in ${path}. Restore it from the copy.`);
  }
  return lines;
}

async function openForAppend(path: string) {
  const handle = await open(path, 'a', 0o600);
  await flushFolder(dirname(path));
  return handle;
}

/** Reads both places, writes to each what only the other has, and stays open for more. */
export async function openJournal(paths: readonly string[]): Promise<Journal> {
  const found = await Promise.all(paths.map(readLines));
  const known = new Set(found.flat());
  const handles = await Promise.all(paths.map(openForAppend));
  for (const [at, handle] of handles.entries()) {
    const have = new Set(found[at]);
    const lacking = [...known].filter((line) => !have.has(line));
    if (lacking.length > 0) await addLines(handle, lacking);
  }
  let waiting: string[] = [];
  let next: Promise<void> | undefined;
  let running: Promise<void> = Promise.resolve();
  const write = async () => {
    const lines = [...new Set(waiting)].filter((line) => !known.has(line));
    waiting = [];
    next = undefined;
    for (const handle of handles) await addLines(handle, lines);
    for (const line of lines) known.add(line);
  };
  return {
    lines: () => [...known],
    append: (lines) => {
      waiting.push(...lines);
      next ??= running = running.catch(() => undefined).then(write);
      return next;
    },
    close: async () => {
      await running.catch(() => undefined);
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
}

type Handle = Awaited<ReturnType<typeof open>>;

/** Either every line is there and flushed, or the file is as it was. */
async function addLines(handle: Handle, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const { size } = await handle.stat();
  try {
    await handle.appendFile(lines.map((line) => `${line}\n`).join(''));
    await handle.datasync();
  } catch (error) {
    await handle.truncate(size).catch(() => undefined);
    throw sayFull(error);
  }
}
