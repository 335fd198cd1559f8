export { forgetOldExports } from './forget-old-exports.ts';
export { MAKE_EXPORT, makeExport } from './make-export.ts';
