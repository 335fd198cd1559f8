import type { W } from './web.ts';

/** Why a file did not arrive. `too-large`: more than was allowed; its content was thrown away while it came in. */
export class UploadRefused extends Error {
  readonly reason: 'too-large' | 'no-file' | 'unreadable';
  constructor(reason: UploadRefused['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** What stands around the file in a form: names and boundaries. */
const AROUND = 16 * 1024;
/** A browser shows our answer only when it could send everything; beyond this we stop listening. */
const PATIENCE = 128 * 1024 * 1024;

/**
 * The one file of a form (`multipart/form-data`, RFC 7578) with a field `name`. Holds `largest` bytes at most: what is
 * larger is thrown away while it arrives. Ask for permission first. Throws `UploadRefused`.
 */
export async function readUpload(w: W, name: string, largest: number): Promise<Uint8Array> {
  const type = w.req.header('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new UploadRefused('unreadable');
  const body = await readBody(w, largest + AROUND);
  let form: FormData;
  try {
    form = await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new UploadRefused('unreadable');
  }
  const file = form.get(name);
  if (!(file instanceof Blob) || file.size === 0) throw new UploadRefused('no-file');
  if (file.size > largest) throw new UploadRefused('too-large');
  return new Uint8Array(await file.arrayBuffer());
}

async function readBody(w: W, largest: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of w.req.raw.body ?? []) {
    size += chunk.length;
    if (size > PATIENCE) break;
    if (size > largest) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > largest) throw new UploadRefused('too-large');
  return Buffer.concat(chunks);
}
