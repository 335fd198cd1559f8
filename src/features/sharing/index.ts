export { addShareDecision, findShareDecision, listShareDecisions } from './decisions/store.ts';
export type {
  Chosen,
  Direction,
  Ground,
  RecipientKind,
  ShareDecision,
  ShareWords,
} from './decisions/share-decision.ts';
export { choices, grounds } from './decisions/share-decision.ts';
export { actOfPreparing } from './policy.ts';
export { nameOfRecipient } from './reading/name-of-recipient.ts';
export { sayChosen } from './reading/words-of-decision.ts';
export { shareTasks } from './after-tasks.ts';
export { oweTelling } from './informing/owe-telling.ts';
export { listHidden } from './informing/hidden.ts';
export { linesThatWait } from './informing/hidden-entries.ts';
export { listWatched, type WatchedDecision } from './watching/list-watched.ts';
export { WatchedSection } from './watching/watched-section.tsx';
export { forgetOldChecks } from './check/forget-old-checks.ts';
