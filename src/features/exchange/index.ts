export { forgetOldUploads } from './forget-old-uploads.ts';
