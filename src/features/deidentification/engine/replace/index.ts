export { shiftOfCase } from './dates/case-shift.ts';
export type { Language, Mark } from './mark.ts';
export { type CaseMemory, emptyMemory } from './people/person.ts';
export { openCase, type Options, pseudonymise, type Pseudonymised, resultLabel, type Style } from './pseudonymise.ts';
export { type Key, restore, type Restored, restoreTags, restoreTagsIn, TextWasChanged } from './restore.ts';
