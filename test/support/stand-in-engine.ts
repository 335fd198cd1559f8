import type { Place, Unrecognisable } from '../../src/features/deidentification/files/unrecognisable.ts';

const mail = '[\\w.-]+@[\\w.-]+\\.\\w+';

/** Finds the names it is told and mail addresses, and numbers them: enough to test what a file does with them. */
export function standInEngine(names: readonly string[]): Unrecognisable {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp([mail, ...longestFirst].join('|'), 'g');
  const tags = new Map<string, string>();
  const tagOf = (words: string, label: string) => {
    const known = tags.get(words.toLowerCase()) ?? `[${label} ${tags.size + 1}]`;
    tags.set(words.toLowerCase(), known);
    return known;
  };
  return {
    find: (text) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }): Place => {
        return { start: index, end: index + words.length, label: words.includes('@') ? 'email' : 'person' };
      }),
    replace: (text, places) =>
      places.map((place) => ({ ...place, text: tagOf(text.slice(place.start, place.end), place.label) })),
    remains: (text) => {
      const at = text.indexOf('burgemeester');
      const both = { nl: 'x', en: 'x' };
      const end = at + 'burgemeester'.length;
      return at === -1 ? [] : [{ kind: 'occupation', start: at, end, what: both, why: both, suggestion: both }];
    },
  };
}
