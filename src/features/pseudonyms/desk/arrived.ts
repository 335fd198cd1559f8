import type { FormValues } from '../../../platform/http/form.ts';
import { readMultipart, UploadRefused } from '../../../platform/http/multipart.ts';
import type { W } from '../../../platform/http/web.ts';

/** Signs that nobody types, as old files have them: a space, so that words stay apart. */
export const readableText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\0-\u0008\u000b-\u001f\u007f]/g, ' ');

/** Every field of a form, with what nobody types taken out: a text from elsewhere must not be lost for one sign. */
export const readableForm = (values: FormValues): FormValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? readableText(value) : value.map(readableText),
    ]),
  );

/** The desk between two looks: sent in parts, because a long text with accents outgrows the usual form. Null: unreadable. */
export async function readDeskForm(w: W): Promise<FormValues | null> {
  try {
    return readableForm(await readMultipart(w, { largest: 0, onFile: async () => undefined }));
  } catch (error) {
    if (error instanceof UploadRefused) return null;
    throw error;
  }
}
