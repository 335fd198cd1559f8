import { runApart } from '../apart/run-apart.ts';
import { compilePdf } from './compiler.ts';
import type { Document } from './document.ts';
import { finishPdf } from './finish-pdf.ts';
import { forPaper } from './for-paper.ts';

/**
 * The document as a tagged PDF (version 1.7): language, title, author, headings, tables with headings of columns and
 * rows, texts for pictures, and page numbers. Conformance with PDF/UA is not claimed: no validator has judged it.
 * Some twenty pages take a fifth of a second, and everybody waits meanwhile: see `makePdfApart`.
 */
export const makePdf = (document: Document): Buffer =>
  finishPdf(compilePdf(JSON.stringify(forPaper(document)), document.madeAt));

/** The same in a thread of its own: for a document of more than some fifty pages. */
export const makePdfApart = (document: Document, signal?: AbortSignal): Promise<Buffer> =>
  runApart({ kind: 'pdf', document: JSON.stringify(forPaper(document)), madeAt: document.madeAt.getTime() }, signal);
