import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyText, KeyStoreError, type KeyEntry, type KeyRef } from '../port.ts';
import { errnoOf, flushFolder, makeFolder, removeFile, writeBeside } from './durable.ts';
import { pathOf, readEntry, writeEntry } from './key-file.ts';

/**
 * The two places of the file store. Writing goes to the copy first, so what stands in the first place stands in
 * both; removing goes the other way.
 */
export type Places = { first: string; copy: string };

/** Flushes are slow and the disk takes many at once; more than this only costs open files. */
const atOnce = 32;

/** Works on many at once; throws the first error after all came to an end. */
export async function inParts<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) await work(item);
  };
  const done = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  for (const result of done) if (result.status === 'rejected') throw result.reason;
}

/** Puts entries in one place; each folder is flushed once. */
export async function writeAll(place: string, entries: readonly KeyEntry[]): Promise<void> {
  const folders = new Set(entries.map((entry) => dirname(join(place, pathOf(entry)))));
  await inParts([...folders], makeFolder);
  await inParts(entries, async (entry) => {
    const written = await writeBeside(join(place, pathOf(entry)), writeEntry(entry));
    await written.move();
  });
  await inParts([...folders], flushFolder);
}

export async function writeBoth(places: Places, entries: readonly KeyEntry[]): Promise<void> {
  await writeAll(places.copy, entries);
  await writeAll(places.first, entries);
}

export async function removeBoth(places: Places, refs: readonly KeyRef[]): Promise<void> {
  for (const place of [places.first, places.copy]) {
    const folders = new Set<string>();
    await inParts(refs, async (ref) => {
      const path = join(place, pathOf(ref));
      if (await removeFile(path)) folders.add(dirname(path));
    });
    await inParts([...folders], flushFolder);
  }
}

/** `undefined` when there is no file. Throws key-damaged. */
export async function readIn(place: string, ref: KeyRef): Promise<KeyEntry | undefined> {
  try {
    return readEntry(ref, await readFile(join(place, pathOf(ref))));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** From the first place, or from the copy where the first is damaged. Throws key-damaged when both are. */
export async function readKey(places: Places, ref: KeyRef): Promise<KeyEntry | undefined> {
  try {
    return await readIn(places.first, ref);
  } catch (error) {
    if (!(error instanceof KeyStoreError)) throw error;
    const copy = await readIn(places.copy, ref);
    if (!copy) throw new KeyStoreError('key-damaged', `Damaged, and no copy: ${keyText(ref)}`, error);
    await writeAll(places.first, [copy]);
    return copy;
  }
}
