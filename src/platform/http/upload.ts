import { readMultipart, UploadRefused } from './multipart.ts';
import type { W } from './web.ts';

export { UploadRefused };

/**
 * The one small file of a form with a field `name`, in memory: for imports, which are read and not kept. Holds `largest`
 * bytes at most. Files that are kept arrive through `platform/files`. Ask for permission first.
 * @throws UploadRefused
 */
export async function readUpload(w: W, name: string, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let cut = false;
  await readMultipart(w, {
    largest,
    onFile: async ({ field, source, truncated }) => {
      if (field !== name) return;
      for await (const chunk of source) chunks.push(chunk);
      cut = truncated();
    },
  });
  if (cut) throw new UploadRefused('too-large');
  if (chunks.length === 0) throw new UploadRefused('no-file');
  return Buffer.concat(chunks);
}
