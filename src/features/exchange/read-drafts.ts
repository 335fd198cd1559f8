import type { ReadFile } from './draft.ts';
import { fromPlanFile } from './formats/plan-file.ts';
import type { Recognised } from './reading/read-file.ts';

const readers: Record<string, (value: unknown) => ReadFile> = { plan: fromPlanFile };

/** The plans in a file that was recognised. Pure: the same file gives the same drafts. */
export const readDrafts = ({ format, value }: Recognised): ReadFile => readers[format]!(value);
