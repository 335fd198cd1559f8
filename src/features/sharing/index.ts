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
