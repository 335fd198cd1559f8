import { Worker } from 'node:worker_threads';
import type { Sheet } from '../sheets/sheet.ts';

/** Work that takes seconds of processor time. `document` is what template.typ reads, `madeAt` milliseconds since 1970. */
export type Work = { kind: 'pdf'; document: string; madeAt: number } | { kind: 'xlsx'; sheets: readonly Sheet[] };

/**
 * Does it in a thread of its own, so that everybody else is served meanwhile. The thread and its memory end with the
 * work. Rejects with what went wrong there; with `signal`, the work is stopped half-way.
 */
export function runApart(work: Work, signal?: AbortSignal): Promise<Buffer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: work });
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop);
  return new Promise<Buffer>((resolve, reject) => {
    worker.once('message', (made: Uint8Array) => resolve(Buffer.from(made.buffer, made.byteOffset, made.byteLength)));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread ended before its work was done.')));
  }).finally(() => {
    signal?.removeEventListener('abort', stop);
    stop();
  });
}
