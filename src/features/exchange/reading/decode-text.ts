import { finding, UnusableFile } from '../finding.ts';

/** Text from bytes: UTF-8, or what its first two bytes say (UTF-16). Throws `UnusableFile`. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes, markedAs(bytes) ?? 'utf-8');
  if (text === undefined) throw new UnusableFile(finding('not-utf-8'));
  const control = /[^\t\n\r\P{Cc}]/u.exec(text);
  if (control) throw new UnusableFile(finding('control-sign', placeOf(text, control.index)));
  if (text.trim() === '') throw new UnusableFile(finding('empty'));
  return text;
}

const markedAs = ([a, b]: Uint8Array): string | undefined =>
  a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The place under which an editor shows it: both count from one. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
