import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateSync } from 'node:zlib';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Base64 of a text depends on where in a group of three bytes it begins; what never depends on its neighbours is kept. */
const inBase64 = (text: string) =>
  [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
    const whole = encoded.replace(/=+$/, '').slice(offset === 0 ? 0 : offset + 1, -1);
    return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
  });

/** How a text could lie in a file: as it is, in capitals, as UTF-16, base64 or hex. */
export function spellings(text: string): Buffer[] {
  const capital = text.slice(0, 1).toUpperCase() + text.slice(1);
  const cases = [...new Set([text, capital, text.toUpperCase()])];
  return cases.flatMap((each) => {
    const hex = Buffer.from(each).toString('hex');
    const texts = [each, hex, hex.toUpperCase(), ...inBase64(each)].map((one) => Buffer.from(one));
    return [...texts, utf16(each), utf16(each).swap16()];
  });
}

/** What was packed with gzip or zlib inside these bytes. */
function unpacked(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const tryAt = (magic: Buffer, open: (packed: Buffer) => Buffer) => {
    for (let at = bytes.indexOf(magic); at !== -1; at = bytes.indexOf(magic, at + 1)) {
      try {
        found.push(open(bytes.subarray(at)));
      } catch {
        // Two or three bytes that happen to look like a beginning.
      }
    }
  };
  tryAt(Buffer.from([0x1f, 0x8b, 0x08]), (packed) => gunzipSync(packed, { finishFlush: 2 }));
  for (const level of [0x01, 0x9c, 0xda]) {
    tryAt(Buffer.from([0x78, level]), (packed) => inflateSync(packed, { finishFlush: 2 }));
  }
  return found;
}

/** Which of the spellings are in these bytes, packed or not. */
export const tracesIn = (bytes: Buffer, wanted: readonly Buffer[]): string[] =>
  [bytes, ...unpacked(bytes)].flatMap((each) =>
    wanted.filter((spelling) => each.includes(spelling)).map((spelling) => spelling.toString('latin1')),
  );

/** `file: spelling` for every trace in the files of these folders. */
export function tracesUnder(folders: readonly string[], wanted: readonly Buffer[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .flatMap((file) => tracesIn(readFileSync(file), wanted).map((trace) => `${file}: ${trace}`));
}
