import { compilePdf } from './compiler.ts';
import type { Document } from './document.ts';
import { finishPdf } from './finish-pdf.ts';
import { forPaper } from './for-paper.ts';

/**
 * The document as a tagged PDF (version 1.7): language, title, author, headings, tables with headings of columns and
 * rows, texts for pictures, and page numbers. Conformance with PDF/UA is not claimed: no validator has judged it.
 * Some twenty pages take a tenth of a second; the thread waits meanwhile, so a long document belongs in parts or a job.
 */
export const makePdf = (document: Document): Buffer =>
  finishPdf(compilePdf(JSON.stringify(forPaper(document)), document.madeAt));
