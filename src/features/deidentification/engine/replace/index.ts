export { type DateGrain } from './coarse/coarse-date.ts';
export { shiftOfCase } from './dates/case-shift.ts';
export { shiftDate } from './dates/shift-date.ts';
export type { Language, Mark } from './mark.ts';
export { gatherPeople } from './people/gather.ts';
export { type CaseMemory, emptyMemory } from './people/person.ts';
export {
  type Options,
  pseudonymise,
  type Pseudonymised,
  type Replacement,
  resultLabel,
  type Style,
} from './pseudonymise.ts';
export { type Key, restore, restoreTags, TextWasChanged } from './restore.ts';
