import type { FileRefusal } from '../kinds.ts';
import { hasRunningType, relationshipRefusal } from './relationships.ts';

export type PackedKind = 'docx' | 'xlsx' | 'odt' | 'ods';

/** Parts of an office file that run: macros, ActiveX, packaged programs, and archives within. */
const running =
  /(^|\/)(vbaproject|vbadata)|\/(activex|macrosheets|dialogsheets)\/|(^|\/)(basic|scripts)\/|oleobject|\.(bin|exe|dll|com|scr|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|jar|lnk|msi|docm|xlsm|xlsb|dotm|xltm|pptm|ppam|xlam|zip|7z|rar|gz|iso|html?|svg|swf)$/i;
/** Settings of a printer end in `.bin` as well, and run nothing. */
const harmless = /(^|\/)printerSettings\/printerSettings\d*\.bin$/i;

/** Why this part may not be in an office file. Judged by its name: the content types are judged apart. */
export const partRefusal = (name: string): FileRefusal | null =>
  running.test(name) && !harmless.test(name) ? 'macros' : null;

const mainTypes: Readonly<Record<'docx' | 'xlsx', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};
const openTypes: Readonly<Record<'odt' | 'ods', string>> = {
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** What the parts that tell it say about the whole: is it this kind, and does it run or fetch anything. */
export function wholeRefusal(kind: PackedKind, first: string, texts: ReadonlyMap<string, string>): FileRefusal | null {
  const all = [...texts.values()].join('\n');
  if (/macroEnabled|vbaProject|application\/x-/i.test(all)) return 'macros';
  for (const [name, text] of texts) {
    const refusal = /\.rels/i.test(name) ? relationshipRefusal(text) : null;
    if (refusal) return refusal;
  }
  const types = texts.get('[Content_Types].xml');
  if (types !== undefined && hasRunningType(types) !== false)
    return hasRunningType(types) ? 'macros' : 'content-differs';
  if (kind === 'docx' || kind === 'xlsx') {
    if (texts.has('mimetype')) return 'two-kinds-in-one';
    return types?.includes(mainTypes[kind]) ? null : 'content-differs';
  }
  if (types !== undefined) return 'two-kinds-in-one';
  if (/encryption-data/i.test(texts.get('META-INF/manifest.xml') ?? '')) return 'locked';
  return first === 'mimetype' && texts.get('mimetype')?.trim() === openTypes[kind] ? null : 'content-differs';
}
