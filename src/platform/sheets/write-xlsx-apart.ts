import { runApart } from '../apart/run-apart.ts';
import type { Sheet } from './sheet.ts';

/** `writeXlsx` in a thread of its own: for more than some thousand rows. */
export const writeXlsxApart = (sheets: readonly Sheet[], signal?: AbortSignal): Promise<Buffer> =>
  runApart({ kind: 'xlsx', sheets }, signal);
