export { retentionState, type RetentionClock, type RetentionRule, type RetentionState } from './policy.ts';
export { findClock, listClocks } from './store.ts';
export { recountClock, reopenClock, startClock } from './start-clock.ts';
export { archiveDue } from './archive-due.ts';
