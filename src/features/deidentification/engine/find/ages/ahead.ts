import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { monthOf } from '../dates/calendar-words.ts';
import { goesOn } from './age-words.ts';
import type { Before } from './before.ts';

export const words = (...each: string[]): ReadonlySet<number> => new Set(each.map(hashOf));
export const older = words('ouder', 'jonger', 'meer', 'hoger', 'plus', 'minder');
export const andOr = words('en', 'of');
export const beAfter = words('is', 'was', 'wordt', 'werd', 'ben', 'waren', 'zijn', 'werden');

/** Whether token `i` is one of these words, on the same line as what stands before it. */
export const at = (doc: Doc, i: number, set: ReadonlySet<number>): boolean =>
  i >= 0 && i < doc.count && doc.gap[i]! <= Gap.space && set.has(doc.hash[i]!);

const generalChild = words('kind', 'jongere', 'persoon', 'iemand', 'leerling', 'volwassene', 'peuter', 'kleuter');
const modals = words(
  'kan',
  'mag',
  'moet',
  'heeft',
  'krijgt',
  'wil',
  'hoort',
  'begrijpt',
  'weet',
  'zal',
  'hoeft',
  'denkt',
);

/** "Een kind van 6 kan nog niet alles vertellen" is about any child. */
export const isGeneralChild = (doc: Doc, { how, token }: Before, next: number): boolean =>
  how === 'van' && generalChild.has(doc.hash[token]!) && doc.hash[token - 1] === EEN && at(doc, next, modals);
const EEN = hashOf('een');

/** "ouder is dan 67 jaar" */
export function isOlderThan(doc: Doc, first: number): boolean {
  if (first < 2 || doc.hash[first - 1] !== DAN) return false;
  for (let back = first - 2; back >= 0 && back >= first - 4; back -= 1) if (older.has(doc.hash[back]!)) return true;
  return false;
}
const DAN = hashOf('dan');

export const startsLine = (doc: Doc, i: number): boolean =>
  i === 0 || doc.gap[i]! >= Gap.line || (doc.kind[i - 1] === Kind.sign && doc.gap[i - 1]! >= Gap.line);

/** Nothing is counted behind: the end of the text or the line, or a sign. */
export function endsHere(doc: Doc, next: number): boolean {
  if (next >= doc.count || doc.gap[next]! >= Gap.line) return true;
  // A sign above U+2190 is an arrow, a mark or half of an emoji.
  return (
    doc.kind[next] === Kind.sign &&
    (doc.value[next]! > 0x2190 || /[.,;:!?)\]–—/|"'”’…-]/.test(doc.text[doc.start[next]!]!))
  );
}

export const mayEnd = (doc: Doc, next: number): boolean =>
  endsHere(doc, next) || (doc.gap[next]! <= Gap.space && goesOn(doc.hash[next]!) && monthOf(doc.hash[next]!) === -1);

/** The subject of the verb stands before a sign, or nowhere: "…, is 36", "(Gent): is 96". */
export const isApart = (doc: Doc, token: number): boolean =>
  token >= 0 &&
  (doc.gap[token]! >= Gap.line ||
    (doc.kind[token - 1] === Kind.sign && /[,:)"]/.test(doc.text[doc.start[token - 1]!]!)));
