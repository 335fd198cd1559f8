export { changeFile, type FileKind, fileKinds, type FileOptions, kindOf } from './change-file.ts';
export { openKey, puttingBack, puttingBackTags } from './key.ts';
export { makingUnrecognisable } from './make-unrecognisable.ts';
export { newOutcome, type Outcome } from './outcome.ts';
export type { Changer } from './piece.ts';
export { type Language, noteTexts, sayProblem, takenOutText } from './texts.ts';
export { UnreadableFile } from './unreadable-file.ts';
export type { Place, Unrecognisable } from './unrecognisable.ts';
