import { W } from '../lexicon/bits.ts';
import type { Label, Span } from '../span.ts';
import type { Doc } from '../tokens/doc.ts';

/** Sure enough to say that a text is about somebody. */
const SURE = 0.85;
/** Sure enough where nothing else in the text says so. */
const PROVEN = 0.93;
/** What a name must have above the threshold in a text that is about nobody, as far as anything says. */
const MORE = 0.2;
const MUCH_MORE = 0.36;
/** And what an organisation must have there, known by a word in front alone. */
const ORGANISATION = 0.25;
/** In tokens: one sentence that names an organisation is about somebody's. */
const LONG = 60;

/** What stands in a text because it is about somebody. */
const personal: ReadonlySet<Label> = new Set<Label>([
  'age',
  'phone',
  'email',
  'bsn',
  'rrn',
  'iban',
  'street_address',
  'postcode',
  'id',
  'initials',
  'occupation_rare',
]);

/**
 * Names stand together: a text about people has some that are beyond doubt, or an age, a number, an address. Where not
 * one is, a capital that might be a name mostly is none (a method, a product, a heading), so the doubtful ones go.
 * A first name that is nothing else ("Jacqueline") needs less.
 */
export function doubtLoneNames(spans: Span[], threshold: number, doc: Doc): Span[] {
  const more = doubtOf(spans);
  if (more === 0) return spans;
  return spans.filter((span) => {
    const above = span.confidence - threshold;
    if (span.label === 'institution')
      return doc.count < LONG || more < MUCH_MORE || span.reason !== 'organisation-word' || above > ORGANISATION;
    if (span.label !== 'person' || isAnnounced(span) || above >= more) return true;
    return above >= MORE && isFirstNameOnly(doc, span.start);
  });
}

function doubtOf(spans: readonly Span[]): number {
  let surest = 0;
  let others = false;
  for (const span of spans) {
    if (span.label === 'person') surest = Math.max(surest, isAnnounced(span) ? 1 : span.confidence);
    else if (personal.has(span.label)) others = true;
  }
  if (surest >= PROVEN || (others && surest >= SURE)) return 0;
  return others ? MORE : MUCH_MORE;
}

/** Known to the file, or called by a title or as family. */
const announced: ReadonlySet<Span['reason']> = new Set<Span['reason']>([
  'known-name',
  'known-name-misspelt',
  'name-after-title',
  'name-after-family-word',
]);
const isAnnounced = ({ reason }: Span): boolean => announced.has(reason);

const somethingElse = W.common | W.frequent | W.nameWord | W.generic | W.place | W.institution | W.eponym;
function isFirstNameOnly(doc: Doc, start: number): boolean {
  let low = 0;
  for (let high = doc.count - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (doc.start[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  const bits = doc.is[low]!;
  return (bits & W.firstName) !== 0 && (bits & somethingElse) === 0;
}
