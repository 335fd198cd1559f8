/** How somebody signed: with the code of a guest, signed in as somebody who works here, or on paper. */
export const signedWays = ['code', 'account', 'paper'] as const;
export type SignedWay = (typeof signedWays)[number];

/** Promises that were kept, as far as one can see: nothing here is a mark for anybody (S3.11). */
export const keptKinds = ['answer', 'leak-told', 'other'] as const;
export type CovenantEventKind = (typeof keptKinds)[number];

/** What people say of a signature, a leaving, an ending and an evaluation; sealed, because names stand in it. */
export type SignatureWords = { name: string; function: string; kept: string };
export type EvaluationWords = { worked: string; shared: string; changes: string };
