/** A place in a text with what it is; offsets in UTF-16 code units. */
export type Place = { start: number; end: number; label: string };

/** What takes the place of one. */
export type Replacement = Place & { text: string };

type Both = Readonly<Record<'nl' | 'en', string>>;

/** What may still point at somebody, in plain words, with what to write instead. */
export type Remains = { kind: string; start: number; end: number; what: Both; why: Both; suggestion: Both };

/**
 * What a file needs of the engine. It remembers between calls who got which tag, so that a name is the same in every
 * piece of a file and in every file of a case.
 */
export type Unrecognisable = {
  /** `names`: people whom the file itself names, in a column or as the sender; found in every form. */
  find: (text: string, names: readonly string[]) => Place[];
  /** One for every place, in the same order; a place may be left as it is by giving none. */
  replace: (text: string, places: readonly Place[]) => Replacement[];
  remains: (text: string, places: readonly Place[]) => Remains[];
};
