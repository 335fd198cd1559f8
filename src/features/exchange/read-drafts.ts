import type { FormatName, ReadFile } from './draft.ts';
import type { Reading } from './formats/drafting.ts';
import { fromPar } from './formats/par/from-par.ts';
import { fromPia } from './formats/pia/from-pia.ts';
import { fromPlanFile } from './formats/plan-file.ts';
import { fromRegister } from './formats/register/from-register.ts';
import { plainValue } from './reading/plain-value.ts';
import type { Recognised } from './reading/read-file.ts';

const readers: Record<FormatName, (value: unknown, reading: Reading) => ReadFile> = {
  plan: fromPlanFile,
  pia: fromPia,
  par: fromPar,
  register: fromRegister,
};

/** The plans in a file that was recognised. Pure: the same file gives the same drafts. */
export function readDrafts({ format, value }: Recognised, reading: Reading): ReadFile {
  const read = readers[format](value, reading);
  const drafts = read.drafts.map(({ content, notes, ...rest }) => ({
    ...rest,
    ...(rest.dpia && { dpia: plainValue(rest.dpia) }),
    // After the converters: HTML of others may spell such a sign as `&#x202e;`.
    content: plainValue(content),
    notes: plainValue(notes),
  }));
  return { ...read, drafts };
}
