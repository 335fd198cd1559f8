import { randomInt } from 'node:crypto';
import { readMultipart, UploadRefused } from '../../../platform/http/multipart.ts';
import type { W } from '../../../platform/http/web.ts';
import type { FieldErrors, Language } from '../../../ui/index.ts';
import { readWords } from '../../deidentification/index.ts';
import { readableForm, readableText } from './arrived.ts';
import { type Desk, LEAST_WEEKS, LONGEST_TEXT, MOST_WEEKS, readDesk } from './desk.ts';

/** A file of a page of words is small; what makes it large are pictures, and those are not read. */
const LARGEST_FILE = 20_000_000;

/** What to know about how the text came in. */
export type OpenNote = 'fileAndText' | 'oldLetters';

export type Opened =
  { desk: Desk; notes?: readonly OpenNote[]; problem?: undefined } | { desk: Desk; problem: FieldErrors };

/** The text of a form and of the file in it: the file first, since it was chosen last, and nothing typed is lost. */
export async function openText(w: W): Promise<Opened> {
  let file: Arrived | null = null;
  try {
    const values = await readMultipart(w, {
      largest: LARGEST_FILE,
      onFile: async ({ field, name, source, truncated }) => {
        if (field !== 'bestand' || name === '') return;
        const chunks: Uint8Array[] = [];
        for await (const chunk of source) chunks.push(chunk);
        file = { name, bytes: Buffer.concat(chunks), cut: truncated() };
      },
    });
    const weeks = -randomInt(LEAST_WEEKS, MOST_WEEKS + 1);
    const desk = { ...readDesk(readableForm(values)), weeks };
    return file === null ? checked(desk) : await withFile(desk, file, w.var.language);
  } catch (error) {
    if (!(error instanceof UploadRefused)) throw error;
    const desk = readDesk({});
    return { desk, problem: error.reason === 'too-large' ? { bestand: 'tooLong' } : { tekst: 'unreadable' } };
  }
}

function checked(desk: Desk): Opened {
  if (desk.text.trim() === '') return { desk, problem: { tekst: 'needed' } };
  return desk.text.length > LONGEST_TEXT ? { desk, problem: { tekst: 'tooLong' } } : { desk };
}

type Arrived = { name: string; bytes: Buffer; cut: boolean };

async function withFile(desk: Desk, file: Arrived, language: Language): Promise<Opened> {
  if (file.cut) return { desk, problem: { bestand: 'tooLong' } };
  const read = await readWords(file, language);
  if ('problem' in read) return { desk, problem: { bestand: read.problem } };
  const words = readableText(read.text).trim();
  if (words === '') return { desk, problem: { bestand: 'emptyFile' } };
  const typed = desk.text.trim();
  const result = checked({ ...desk, text: typed === '' ? words : `${words}\n\n${typed}` });
  // The page that comes back holds what was typed; the file can be chosen again.
  if (result.problem) return { desk, problem: { bestand: Object.values(result.problem)[0] } };
  const notes = [
    ...(typed === '' ? [] : ['fileAndText' as const]),
    ...(read.oldLetters ? ['oldLetters' as const] : []),
  ];
  return { ...result, notes };
}
