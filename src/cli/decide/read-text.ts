import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Language } from '../../gate/texts.ts';
import { fileError } from './file-error.ts';

/** A case is a page of text; what is larger is something else. */
const largest = 256 * 1024;

/** Reads a small UTF-8 text. Throws `FileError`. */
export function readText(path: string, language: Language): string {
  const bytes = readBytes(path, language);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fileError('encoding', language);
  }
  const control = /[^\t\n\r\P{Cc}]/u.exec(text);
  if (control !== null) throw fileError('control', language, { line: placeOf(text, control.index) });
  if (text.trim() === '') throw fileError('empty', language);
  return text;
}

function readBytes(path: string, language: Language): Buffer {
  let file: number;
  try {
    // Without waiting: a named pipe may never speak.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw fileError('missing', language);
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw fileError('special', language);
    if (stat.size > largest) throw fileError('large', language);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function placeOf(text: string, index: number) {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
}
