import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCheckpoint } from '../checkpoint.ts';
import { openNote, type NoteVerifier, parseKey } from '../note.ts';
import { BadInput, type Finding } from './findings.ts';

/** A checkpoint that somebody kept outside the reach of whoever keeps the log. */
export type Held = { file: string; note: string };
export type HeldRoot = { file: string; size: number; root: Buffer };

const largestFile = 10_000_000;

async function readSmall(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new BadInput('file-missing', path);
  if (!found.isFile()) throw new BadInput('not-a-file', path);
  if (found.size > largestFile) throw new BadInput('too-large', path);
  // A mail program may have changed the ends of lines.
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadInput('unreadable', path);
  });
  return text.replaceAll('\r\n', '\n');
}

/** Checkpoints in files, or in the files of folders. One file may hold several. */
export async function readHeld(paths: readonly string[]): Promise<Held[]> {
  const files = await Promise.all(paths.map(filesOf));
  const held: Held[] = [];
  for (const file of files.flat()) {
    const notes = (await readSmall(file)).match(noteShape) ?? [];
    if (notes.length === 0) throw new BadInput('no-checkpoint', file);
    held.push(...notes.map((note) => ({ file, note })));
  }
  return held;
}

const noteShape = /[^\n]+\n[0-9]+\n[A-Za-z0-9+/=]+\n(?:[^\n]+\n)*\n(?:\u2014 [^\n]+\n)+/gu;

async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  return (await readdir(path, { withFileTypes: true }))
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => join(path, file.name))
    .sort();
}

/** The keys in a file, one per line; or one key itself. */
export async function readKeys(given: string): Promise<NoteVerifier[]> {
  const direct = parseKey(given);
  if (direct) return [direct];
  const lines = (await readSmall(given)).split('\n').filter((line) => line.trim() !== '');
  const keys = lines.map(parseKey);
  if (keys.length === 0 || keys.includes(undefined)) throw new BadInput('no-key', given);
  return keys as NoteVerifier[];
}

/** Those that were really signed for this log, by size; and what is wrong with the others. */
export function openHeld(held: readonly Held[], origin: string, keys: readonly NoteVerifier[]) {
  const bySize = new Map<number, HeldRoot[]>();
  const findings: Finding[] = [];
  for (const { file, note } of held) {
    const claimed = readCheckpoint(note);
    const text = openNote(note, keys);
    if (!claimed) findings.push({ code: 'held-unreadable', file });
    else if (claimed.origin !== origin) findings.push({ code: 'held-of-another-log', file });
    else if (text === undefined) findings.push({ code: 'held-unsigned', file });
    else bySize.set(claimed.size, [...(bySize.get(claimed.size) ?? []), { file, ...claimed }]);
  }
  return { bySize, findings };
}
