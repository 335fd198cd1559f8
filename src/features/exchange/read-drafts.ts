import type { FormatName, ReadFile } from './draft.ts';
import type { Reading } from './formats/drafting.ts';
import { fromPar } from './formats/par/from-par.ts';
import { fromPia } from './formats/pia/from-pia.ts';
import { fromPlanFile } from './formats/plan-file.ts';
import { fromRegister } from './formats/register/from-register.ts';
import type { Recognised } from './reading/read-file.ts';

const readers: Record<FormatName, (value: unknown, reading: Reading) => ReadFile> = {
  plan: fromPlanFile,
  pia: fromPia,
  par: fromPar,
  register: fromRegister,
};

/** The plans in a file that was recognised. Pure: the same file gives the same drafts. */
export const readDrafts = ({ format, value }: Recognised, reading: Reading): ReadFile =>
  readers[format](value, reading);
