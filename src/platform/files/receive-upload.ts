import type { FormValues } from '../http/form.ts';
import { readMultipart, UploadRefused } from '../http/multipart.ts';
import type { Identity, W } from '../http/web.ts';
import { type ArrivedFile } from './arrived-file.ts';
import { type FileRefusal, LARGEST_FILE } from './kinds.ts';
import { removeArrivedRow } from './store.ts';
import { takeInFile } from './take-in.ts';

export type ReceiveOptions = {
  /** Bytes per file. */
  largest?: number;
  mostFiles?: number;
  /** Where a link decides who it is. */
  identity?: Identity;
};

/** What came with a form. `refused` holds the first file that was not taken in, at its field. */
export type Upload = {
  values: FormValues;
  files: ArrivedFile[];
  refused: { field: string; refusal: FileRefusal } | null;
};

/**
 * Receives a form with files as a stream. Whoever may not do this must have been turned away before. Files that are not
 * kept by an action afterwards are removed with `dropFiles`; `submitWithFiles` does both.
 */
export async function receiveUpload(w: W, options: ReceiveOptions = {}): Promise<Upload> {
  const { largest = LARGEST_FILE, mostFiles = 5, identity = w.var.identity } = options;
  const to = { ground: w.var.ground, organisation: identity.organisation, request: w.var.request };
  const files: ArrivedFile[] = [];
  let refused: Upload['refused'] = null;
  try {
    const values = await readMultipart(w, {
      largest,
      mostFiles: mostFiles + 1,
      onFile: async ({ field, name, source, truncated }) => {
        // A file field that was left open arrives as a file without a name.
        if (name === '' || refused) return;
        if (files.length === mostFiles) return void (refused = { field, refusal: 'too-many-files' });
        const arrival = await takeInFile(to, { name, source, largest, truncated });
        if ('arrived' in arrival) files.push(arrival.arrived);
        else refused = { field, refusal: arrival.refused };
      },
    });
    return { values, files, refused };
  } catch (error) {
    await dropFiles(w, files);
    if (!(error instanceof UploadRefused)) throw error;
    return { values: {}, files: [], refused: { field: '', refusal: error.reason } };
  }
}

/** Removes what arrived and was not kept. */
export async function dropFiles(w: W, files: readonly ArrivedFile[]): Promise<void> {
  const { database } = w.var.ground;
  for (const { id, organisation } of files)
    await database.withOrganisation(organisation, (tx) => removeArrivedRow({ tx, organisation }, id));
}
