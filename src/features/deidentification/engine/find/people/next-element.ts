import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { isCapital, isHyphen, isParticle, isSign } from './parts.ts';

/** Where the next element of a name would begin; −1 behind a sign, a line end or a tab. */
export function nextElement(doc: Doc, i: number): number {
  if (i >= doc.count || doc.gap[i]! > Gap.space) return -1;
  const quoted = pastQuote(doc, i);
  if (quoted > 0) return quoted;
  if (doc.gap[i] === Gap.none) {
    if (isHyphen(doc, i) && i + 1 < doc.count && doc.gap[i + 1] === Gap.none && doc.kind[i + 1] === Kind.word) {
      return isCapital(doc, i + 1) || isParticle(doc, i + 1) || doc.shape[i - 1] === Shape.lower ? i + 1 : -1;
    }
    return doc.kind[i] === Kind.word && isSign(doc, i - 1, '.') ? i : -1;
  }
  if (doc.start[i]! - doc.end[i - 1]! > 1 || doc.text.charCodeAt(doc.end[i - 1]!) === 9) return -1;
  return i;
}

/** `Patrick "Patje" Geudens`: the token inside the marks, or the one behind them. */
function pastQuote(doc: Doc, i: number): number {
  const at = i + 1;
  if (at >= doc.count || doc.kind[i] !== Kind.sign || doc.kind[at] !== Kind.word) return -1;
  if (doc.gap[i] === Gap.none)
    return closing.has(doc.value[i]!) && doc.gap[at] === Gap.space ? (opened(doc, i) ? at : -1) : -1;
  if (!quotes.has(doc.value[i]!) || doc.shape[at] !== Shape.capital) return -1;
  const closed = at + 2 < doc.count && doc.kind[at + 1] === Kind.sign && closing.has(doc.value[at + 1]!);
  const goesOn = closed && doc.gap[at] === Gap.none && doc.gap[at + 1] === Gap.none && doc.gap[at + 2] === Gap.space;
  return goesOn && (isCapital(doc, at + 2) || isParticle(doc, at + 2)) ? at : -1;
}
/** The word before it stands between marks: "(Rienk)". */
const opened = (doc: Doc, i: number): boolean =>
  i > 1 && doc.kind[i - 2] === Kind.sign && quotes.has(doc.value[i - 2]!);
const quotes = new Set([...'"“”„\'‘’('].map((sign) => sign.charCodeAt(0)));
const closing = new Set([...'"“”\'’)'].map((sign) => sign.charCodeAt(0)));
