/**
 * What people said to one another about a DPIA, one after the other. A turn never changes and is never taken back:
 * that is why advice cannot be skipped silently (AVG 35(2), 36, 38(3)).
 */

export const opinions = ['agree', 'agree-with-advice', 'not-agree'] as const;
export const replies = ['follow', 'deviate'] as const;
export type Opinion = (typeof opinions)[number];
export type Reply = (typeof replies)[number];

export type TurnKind =
  /** The owner asks the officer. */
  | 'asked'
  /** The officer advises, or the owner writes down what an officer from outside advised. */
  | 'advised'
  /** The owner follows, or deviates with reasons. */
  | 'replied'
  /** The residual risk was put to the authority (AVG 36). */
  | 'consulted'
  /** The authority said that it takes the longer term. */
  | 'authority-extended'
  /** What the authority answered. */
  | 'authority-answered'
  /** The plan changed, and the owner says what that means for the risks (AVG 35(11)). */
  | 'reviewed';

export type Turn = {
  id: string;
  kind: TurnKind;
  opinion: Opinion | null;
  reply: Reply | null;
  /**
   * Marks of what it was about: of an advice the DPIA that was read, of a consultation the risks that stayed high. Empty
   * where it was about nothing that can change.
   */
  about: readonly string[];
  /** Of an officer from outside: the name; else empty. */
  outside: string;
  words: string;
  /** `YYYY-MM-DD`, where the day is another than that of writing: when it was sent, or answered. */
  day: string | null;
  at: Date;
  by: string;
};
