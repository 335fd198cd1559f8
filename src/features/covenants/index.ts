export { covenantEntries } from './guest/read-as-guest.ts';
export { noteUse } from './life/evaluations.ts';
export { nameOfCovenant } from './name-of-covenant.ts';
export { remindSigners } from './life/invite-signer.ts';
export { covenantTasks } from './tasks.ts';
