import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readTable, type Table, writeTable } from './format.ts';

/** The table in a file; compiled and written when the file is missing, damaged or made of other sources. */
export async function openTable(
  file: string,
  fingerprint: string,
  compile: () => Promise<ReadonlyMap<number, number>>,
): Promise<Table> {
  const kept = readKept(file);
  if (kept?.fingerprint === fingerprint) return kept;
  const bytes = writeTable(await compile(), fingerprint);
  keep(file, bytes);
  return readTable(bytes)!;
}

function readKept(file: string): Table | null {
  try {
    return readTable(readFileSync(file));
  } catch {
    return null;
  }
}

/** Two processes may do this at once: each writes a file of its own, and the last one to rename wins. */
function keep(file: string, bytes: Uint8Array): void {
  const own = `${file}-${process.pid}-${Math.trunc(performance.now() * 1000)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, bytes);
    renameSync(own, file);
  } catch {
    // No place to write, as in a read-only image: it works without, and compiles again at the next start.
    removeIfThere(own);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing was written, so nothing is left behind.
  }
}
