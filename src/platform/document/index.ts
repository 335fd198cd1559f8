export type { Block, Document } from './document.ts';
export { childText } from './child-text.ts';
export { DocumentView } from './document-view.tsx';
export { makePdf, makePdfApart } from './make-pdf.ts';
