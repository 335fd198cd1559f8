import type { FileRefusal } from '../kinds.ts';
import { measuresOf } from './measures.ts';
import { looksLikeMarkup } from './text.ts';

/** Beyond these a viewer needs gigabytes for a file of kilobytes. The largest phones make 200 million pixels. */
const MOST_PIXELS = 250_000_000;
const LONGEST_SIDE = 32_767;

export function checkPicture(kind: 'jpg' | 'png' | 'webp' | 'heic', head: Buffer): FileRefusal | null {
  if (looksLikeMarkup(head) || head.subarray(0, 1024).includes('%PDF')) return 'two-kinds-in-one';
  const measures = measuresOf(kind, head);
  if (!measures || measures.width === 0 || measures.height === 0) return 'content-differs';
  const { width, height } = measures;
  return width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS ? 'picture-too-large' : null;
}
