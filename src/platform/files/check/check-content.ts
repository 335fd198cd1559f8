import type { FileKind, FileRefusal } from '../kinds.ts';
import { checkArchive, type Rereadable } from './archive.ts';
import { checkPicture } from './picture.ts';
import { beginsAs, endsAsArchive, endsAsPdf } from './signature.ts';
import { checkText, looksLikeMarkup } from './text.ts';
import type { Watched } from './watch.ts';

/**
 * Whether a file is, from its first byte to its last, what its name says, and nothing else besides. `null`: it is.
 * `again` reads parts of it once more; only what is packed needs that.
 */
export async function checkContent(kind: FileKind, seen: Watched, again: Rereadable): Promise<FileRefusal | null> {
  const { head, tail, size, text } = seen;
  if (size === 0) return 'no-file';
  if (!(await beginsAs(kind, head))) return 'content-differs';
  switch (kind) {
    case 'docx':
    case 'xlsx':
    case 'odt':
    case 'ods':
      return checkArchive(kind, again);
    case 'txt':
    case 'csv':
      return checkText(head, text);
    case 'pdf':
      if (looksLikeMarkup(head.subarray(0, 1024)) || endsAsArchive(tail) || !endsAsPdf(tail)) return 'two-kinds-in-one';
      return null;
    default:
      return endsAsArchive(tail) ? 'two-kinds-in-one' : checkPicture(kind, head);
  }
}
