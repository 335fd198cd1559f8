/**
 * Whether somebody really wrote something: words, not a dot or one letter. Nothing more can be asked of a text by rule;
 * whether the words are true, people judge. `fewest`: 1 for a name or a place, 2 for a reason. Repeating a word adds
 * nothing. Pure.
 */
export function hasWords(text: string, fewest: 1 | 2 = 2): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return new Set(words).size >= fewest && words.some((word) => word.length >= LONG_ENOUGH);
}
const LONG_ENOUGH = 3;
