import type { KnownPerson } from '../known.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Doc } from '../tokens/doc.ts';
import type { Candidates } from './candidates.ts';

/** What a finder knows besides the text. */
export type Ground = { lexicon: Lexicon; known: readonly KnownPerson[] };

/** Adds everything of its kind that it sees in a text. In the hot path: no slices, no pattern over the whole text. */
export type Finder = (doc: Doc, found: Candidates, ground: Ground) => void;
