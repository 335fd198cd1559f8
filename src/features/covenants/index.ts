export { covenantEntries } from './guest/read-as-guest.ts';
export { noteUse } from './life/evaluations.ts';
export { remindSigners } from './life/invite-signer.ts';
export { covenantTasks } from './tasks.ts';
