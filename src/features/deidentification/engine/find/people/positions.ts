import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { isSign } from './parts.ts';

/** `omdat "Mulder" zendt`: marks inside a sentence begin none. */
const quotes = new Set([...'"“„«‘'].map((sign) => sign.charCodeAt(0)));
const openers = new Set([...'!?:"“”„«»‘*•·–—|>[]#_;…'].map((sign) => sign.charCodeAt(0)));

/** Whether a capital says nothing at token `i`, since every word would have one there. */
export function opensSentence(doc: Doc, i: number): boolean {
  if (i === 0 || doc.gap[i]! >= Gap.line) return true;
  const last = i - 1;
  if (doc.kind[last] === Kind.word) return false;
  if (doc.kind[last] === Kind.number) return doc.gap[last]! >= Gap.line || last === 0;
  if (quotes.has(doc.value[last]!) && doc.gap[last] === Gap.space && doc.gap[i] === Gap.none && last > 0)
    return doc.kind[last - 1] !== Kind.word;
  if (openers.has(doc.value[last]!)) return true;
  if (isSign(doc, last, '-')) return doc.gap[last]! >= Gap.line || doc.gap[i] === Gap.space || last === 0;
  if (isSign(doc, last, '.')) return doc.gap[i]! > Gap.none && !isAbbreviation(doc, last - 1);
  if (isSign(doc, last, ')')) return last > 0 && (doc.gap[last - 1]! >= Gap.line || last === 1);
  if (isSign(doc, last, '(') || isSign(doc, last, "'")) return doc.gap[last]! >= Gap.line;
  return false;
}

const abbreviations = wordSet(
  'br zr coll begel psych verpl ha tav burg mevr mw dhr dr drs prof mr ing ir fam ds past st bijv bv evt incl excl nl ca resp gr cl pt tel',
);
/** "Mevr." and "J." end no sentence. */
const isAbbreviation = (doc: Doc, i: number): boolean =>
  i >= 0 &&
  doc.kind[i] === Kind.word &&
  (abbreviations.has(doc.hash[i]!) || (doc.end[i]! - doc.start[i]! === 1 && doc.gap[i + 1] === Gap.none));
