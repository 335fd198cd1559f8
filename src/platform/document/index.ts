export type { Block, Document } from './document.ts';
export { DocumentView } from './document-view.tsx';
export { makePdf, makePdfApart } from './make-pdf.ts';
