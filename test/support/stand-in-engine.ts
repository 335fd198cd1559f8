import type { Place, Unrecognisable } from '../../src/features/deidentification/files/unrecognisable.ts';

const mail = /[\w.-]+@[\w.-]+\.\w+/g;

/** Finds the names it is told and mail addresses, and numbers them: enough to test what a file does with them. */
export function standInEngine(names: readonly string[]): Unrecognisable {
  const tags = new Map<string, string>();
  const tagOf = (words: string, label: string) => {
    const known = tags.get(words.toLowerCase()) ?? `[${label} ${tags.size + 1}]`;
    tags.set(words.toLowerCase(), known);
    return known;
  };
  return {
    find: (text) => {
      const found: Place[] = [];
      for (const { 0: words, index } of text.matchAll(mail)) {
        found.push({ start: index, end: index + words.length, label: 'email' });
      }
      for (const name of names) {
        for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
          const end = at + name.length;
          if (!found.some((each) => each.start < end && at < each.end)) found.push({ start: at, end, label: 'person' });
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
    replace: (text, places) =>
      places.map((place) => ({ ...place, text: tagOf(text.slice(place.start, place.end), place.label) })),
    remains: (text) => {
      const at = text.indexOf('burgemeester');
      return at === -1 ? [] : [{ kind: 'occupation', start: at, end: at + 'burgemeester'.length }];
    },
  };
}
