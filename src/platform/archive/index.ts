export { type Archive, type ArchivePart, openArchive, UnreadableArchive } from './archive.ts';
export { rewriteArchive } from './rewrite-archive.ts';
