/** What somebody looks for in the book; empty is everything. */
export type Search = { words: string; recipient: string; chosen: string; law: string };

export type Searchable = { text: string; recipientKind: string; chosen: string; law: readonly string[] };

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether it holds every word, in any order, and is of the kind that was asked. */
export function fits({ text, recipientKind, chosen, law }: Searchable, search: Search): boolean {
  if (search.recipient !== '' && search.recipient !== recipientKind) return false;
  if (search.chosen !== '' && search.chosen !== chosen) return false;
  if (search.law !== '' && !law.includes(search.law)) return false;
  const all = folded(text);
  return folded(search.words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
