/**
 * What undoes a pseudonymised text. Plain JSON. It says who everybody is: seal it under the client's key, and destroy it
 * to make the text unlinkable.
 */
export type Key = {
  version: 1;
  /** Of the result, in UTF-16 units. */
  length: number;
  /** From left to right: where, what stands there, what stood there. */
  places: { start: number; tag: string; original: string }[];
  /** Tags that mean one thing, and so can be undone in an answer that somebody wrote with them. */
  tags: { tag: string; original: string }[];
};

/** The text is not the one that this key was made with: something was added, taken away or written over. */
export class TextWasChanged extends Error {}

/** `loose`: what stands there may stand for anybody ("[persoon]", "in de veertig"). */
export type Place = Key['places'][number] & { loose: boolean };

export function keyOf(text: string, result: string, replaced: readonly Place[]): Key {
  const there = tagsIn(text);
  // The fullest form of a name: it comes back where the tag stands alone in an answer.
  const fullest = new Map<string, string>();
  for (const { tag, original, loose } of replaced)
    if (!loose && !there.has(tag) && original.length > (fullest.get(tag)?.length ?? 0)) fullest.set(tag, original);
  return {
    version: 1,
    length: result.length,
    places: replaced.map(({ start, tag, original }) => ({ start, tag, original })),
    tags: [...fullest].map(([tag, original]) => ({ tag, original })),
  };
}

const tags = /\[[^[\]\n]{1,160}\]/g;

/** Everything in square brackets that stands in a text. */
export const tagsIn = (text: string): ReadonlySet<string> => new Set(text.match(tags) ?? []);

/** Exactly the text that was pseudonymised. Throws `TextWasChanged` when the output is no longer what it was. */
export function restore(output: string, key: Key): string {
  if (output.length !== key.length) throw new TextWasChanged('The text is longer or shorter than it was');
  const parts: string[] = [];
  let from = 0;
  for (const { start, tag, original } of key.places) {
    if (!output.startsWith(tag, start)) throw new TextWasChanged(`Not at its place any more: ${start}`);
    parts.push(output.slice(from, start), original);
    from = start + tag.length;
  }
  return parts.join('') + output.slice(from);
}

/** `back`: how many tags were undone; `unknown`: those that this key does not know, each once. */
export type Restored = { text: string; back: number; unknown: string[] };

/** A tag as we write them: words, and most end in a number. `[...]` and `[sic]` are somebody's own. */
const written = /^\[\p{L}[^[\]\n]* \d+\]$/u;

/**
 * Tags undone in another text than the one they were made in: an answer, or the text after somebody worked on it.
 * Capitals do not count: a sentence may begin with a tag.
 */
export function restoreTagsIn(text: string, key: Key): Restored {
  const originals = new Map(key.tags.map(({ tag, original }) => [tag.toLowerCase(), original]));
  const unknown = new Set<string>();
  let back = 0;
  const restored = text.replace(tags, (tag) => {
    const original = originals.get(tag.toLowerCase());
    if (original !== undefined) back++;
    else if (written.test(tag)) unknown.add(tag);
    return original ?? tag;
  });
  return { text: restored, back, unknown: [...unknown] };
}

/** The text alone. */
export const restoreTags = (text: string, key: Key): string => restoreTagsIn(text, key).text;
