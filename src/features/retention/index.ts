export { retentionState, type RetentionClock, type RetentionState } from './policy.ts';
export { findClock, listClocks } from './store.ts';
export { recountClock, reopenClock, startClock, startClocks } from './start-clock.ts';
export { archiveDue } from './archive-due.ts';
