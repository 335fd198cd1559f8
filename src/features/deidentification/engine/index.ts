import { findIn } from './find/find.ts';
import type { KnownPerson } from './known.ts';
import { type LexiconOptions, openLexicon } from './lexicon/open-lexicon.ts';
import type { Span } from './span.ts';
import type { Mark } from './replace/index.ts';
import { recognisabilityOf, type ReportOptions, type Risk } from './report/index.ts';
import { type Doc, emptyDoc } from './tokens/doc.ts';
import { tokenize } from './tokens/tokenize.ts';

export type { KnownPerson } from './known.ts';
export type { Risk, RiskKind } from './report/index.ts';
export {
  type CaseMemory,
  type Key,
  type Language,
  openCase,
  type Options as PseudonymiseOptions,
  pseudonymise,
  type Pseudonymised,
  restore,
  type Restored,
  restoreTags,
  restoreTagsIn,
  resultLabel,
  shiftOfCase,
  type Style,
  TextWasChanged,
} from './replace/index.ts';
export { type Label, labels, type Reason, reasons, type Span, type Sub } from './span.ts';

export type FindOptions = {
  /** Client, family and workers of the file. */
  known?: readonly KnownPerson[];
  /** Least confidence: 0.5 for a text that leaves the house, 0.8 for a guard that should not disturb. */
  threshold?: number;
  /** Also "gisteren" and bare years, each with its `sub`. */
  relative?: boolean;
};

export type Engine = {
  /** What identifies people in a text: sorted, no two overlap, offsets in UTF-16 code units. Time grows with the length. */
  find: (text: string, options?: FindOptions) => Span[];
  /** What may still give somebody away; `marks` are what was found, `left` says which of them stay as they are. */
  remains: (text: string, marks: readonly Mark[], options?: ReportOptions) => Risk[];
  /** Both at once, which reads the text one time less. */
  examine: (text: string, options?: FindOptions & ReportOptions) => { spans: Span[]; risks: Risk[] };
};

/** Texts longer than this do not leave their room behind. */
const USUAL_TOKENS = 100_000;

/**
 * The engine with its lists, ready in a fraction of a second. `lists`: a folder with lists of one's own
 * (lexicon/README.md). Works offline; nothing leaves the process.
 */
export async function openEngine(options: LexiconOptions = {}): Promise<Engine> {
  const lexicon = await openLexicon(options);
  let room = emptyDoc();
  const withTokens = <Answer>(text: string, work: (doc: Doc) => Answer): Answer => {
    const doc = tokenize(text, lexicon.bitsOf, room);
    const answer = work(doc);
    // Nothing of a text stays behind, and a long one does not leave its room.
    if (doc.start.length > USUAL_TOKENS) room = emptyDoc();
    else room.text = '';
    return answer;
  };
  const findHere = (doc: Doc, { known = [], threshold = 0.5, relative = false }: FindOptions): Span[] =>
    findIn(doc, { lexicon, known }, { threshold, relative });
  return {
    find: (text, options = {}) => withTokens(text, (doc) => findHere(doc, options)),
    remains: (text, marks, options) => withTokens(text, (doc) => recognisabilityOf(doc, marks, options)),
    examine: (text, options = {}) =>
      withTokens(text, (doc) => {
        const spans = findHere(doc, options);
        return { spans, risks: recognisabilityOf(doc, spans, options) };
      }),
  };
}
