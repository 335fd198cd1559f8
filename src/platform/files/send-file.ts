import { Readable } from 'node:stream';
import type { W } from '../http/web.ts';
import type { FileToSend } from './read-file.ts';

/**
 * A file as an attachment, and never as a page: whatever is in it, a browser saves it. A neutral type, `nosniff` and a
 * sandbox without any right, each enough by itself (T-06).
 */
export function sendFile(w: W, { name, size, content }: Pick<FileToSend, 'name' | 'size' | 'content'>): Response {
  const body = Readable.toWeb(Readable.from(content(), { objectMode: false, highWaterMark: 256 * 1024 }));
  return w.body(body as ReadableStream, 200, {
    'content-type': 'application/octet-stream',
    'content-length': String(size),
    'content-disposition': disposition(name),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}

/** RFC 6266: a plain name for whoever is old, the real one beside it. */
function disposition(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w .()-]/g, '');
  const exact = encodeURIComponent(name).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
