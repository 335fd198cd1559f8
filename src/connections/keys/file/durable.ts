import { mkdir, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KeyStoreError } from '../port.ts';

/** Suffix of a file that is being written; the next start removes what a crash left. */
export const unfinished = '.tmp';

export const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Says "full" in our own words; anything else stays what it was. */
export function sayFull(error: unknown): unknown {
  return noRoom.has(errnoOf(error) ?? '')
    ? new KeyStoreError('store-full', 'No room left for keys. Free some space; nothing half was kept.', error)
    : error;
}

/** A rename or removal is on the disk only after its folder is. Windows cannot flush a folder. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const flushed = new Map<string, Promise<void>>();

/**
 * Makes a folder with its parents and flushes where they stand: once per process, also when the folder was there,
 * because a process that was killed may have made it without flushing.
 */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  const before = first === undefined ? flushed.get(folder) : undefined;
  if (before) return before;
  const flushing = flushAbove(folder, first ?? dirname(folder));
  flushed.set(folder, flushing);
  flushing.catch(() => flushed.delete(folder));
  return flushing;
}

async function flushAbove(folder: string, top: string): Promise<void> {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    await flushFolder(dirname(at));
    if (at === top) return;
  }
}

let count = 0;

/** Writes beside the place and flushes; `move` puts it in place. After an error nothing is left behind. */
export async function writeBeside(path: string, bytes: Buffer): Promise<{ path: string; move(): Promise<void> }> {
  const beside = `${path}.${process.pid}-${(count += 1)}${unfinished}`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    throw sayFull(error);
  }
  return { path: beside, move: () => rename(beside, path) };
}

/**
 * Overwrites and removes. Overwriting costs little and helps on a plain disk; an SSD may keep the old blocks, which
 * is why docs/operate/keys.md asks for an encrypted volume.
 */
export async function removeFile(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'r+');
    try {
      const { size } = await handle.stat();
      await handle.write(Buffer.alloc(size), 0, size, 0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await unlink(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
