const letter = '\\p{L}\\p{M}\\p{N}';

/** Parts of names that are words of the language as well: alone they tell nobody who it is. */
const small = new Set(['van', 'der', 'den', 'het', 'ten', 'ter', 'aan', 'the', 'and', 'bij', 'uit', 'op', 'de', 'el']);

/**
 * A text in which these names no longer stand, so that somebody can advise without knowing whom it is about. Whole
 * names first, then each part of three letters or more; upper and lower case, and with a possessive s. Pure.
 */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  const whole = names.map((name) => name.normalize('NFC').trim()).filter((name) => name !== '');
  const parts = whole
    .flatMap((name) => name.split(/[\s.,]+/u))
    .filter((part) => [...part].length > 2 && !small.has(part.toLowerCase()));
  const all = [...new Set([...whole, ...parts])].toSorted((a, b) => b.length - a.length);
  if (all.length === 0) return text;
  const either = all.map(literal).join('|');
  const named = new RegExp(`(?<![${letter}])(?:${either})(?:['’]?s)?(?![${letter}])`, 'giu');
  const once = text.normalize('NFC').replace(named, instead);
  // "Amina Zonnebloem" in an order we did not know is still one person.
  return once.replaceAll(new RegExp(`${literal(instead)}(?:[ ,]+${literal(instead)})+`, 'g'), instead);
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
