export type { Block, Document } from './document.ts';
export { DocumentView } from './document-view.tsx';
export { makePdf } from './make-pdf.ts';
