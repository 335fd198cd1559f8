// Runs in a thread of its own. It may import nothing that needs JSX: Node reads these files without a build step.
import { parentPort, workerData } from 'node:worker_threads';
import { compilePdf } from '../document/compiler.ts';
import { finishPdf } from '../document/finish-pdf.ts';
import { writeXlsx } from '../sheets/write-xlsx.ts';
import type { Work } from './run-apart.ts';

const work = workerData as Work;

const made =
  work.kind === 'pdf' ? finishPdf(compilePdf(work.document, new Date(work.madeAt))) : await writeXlsx(work.sheets);
parentPort?.postMessage(new Uint8Array(made));
