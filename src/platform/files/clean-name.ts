import type { FileKind } from './kinds.ts';

/** Control characters, marks that turn the direction of text around, and what takes no place at all. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu;
/** What Windows, a path or a header would read as something else. */
const meaning = /[<>:"|?*;%`$]/g;
/** Names of devices in Windows. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const longest = 100;

/**
 * A name as people see it in a list and on their disk: no path, no control characters, none that turn `fdp.exe` around,
 * and always the extension of what the file is.
 */
export function cleanName(given: string, kind: FileKind): string {
  const wellFormed = given.toWellFormed().normalize('NFC').replaceAll('\uFFFD', '');
  const own = wellFormed.replace(invisible, '').split(/[/\\]/).at(-1)!;
  const stem = own
    .replace(meaning, '-')
    .replace(/\.[^.]*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...stem].slice(0, longest).join('').trim();
  const safe = short === '' ? 'bestand' : devices.test(short) ? `_${short}` : short;
  return `${safe}.${kind}`;
}
