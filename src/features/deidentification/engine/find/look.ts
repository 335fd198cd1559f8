import { type Doc, Gap, Kind, Shape } from '../tokens/doc.ts';

/** Looks around in a `Doc`; every question is safe before the first and after the last token. */
const within = (doc: Doc, i: number): boolean => i >= 0 && i < doc.count;

export const isWord = (doc: Doc, i: number): boolean => within(doc, i) && doc.kind[i] === Kind.word;
export const isNumber = (doc: Doc, i: number): boolean => within(doc, i) && doc.kind[i] === Kind.number;
/** One of these signs, as text: `isSign(doc, i, '-–/')`. */
export const isSign = (doc: Doc, i: number, signs: string): boolean =>
  within(doc, i) && doc.kind[i] === Kind.sign && signs.includes(String.fromCharCode(doc.value[i]!));

/** Begins with a capital: Capital, UPPER or Mixed ("McDonald"). */
export const isCapital = (doc: Doc, i: number): boolean => isWord(doc, i) && doc.shape[i] !== Shape.lower;
export const isOneOf = (doc: Doc, i: number, words: ReadonlySet<number>): boolean =>
  isWord(doc, i) && words.has(doc.hash[i]!);
export const has = (doc: Doc, i: number, bits: number): boolean => within(doc, i) && (doc.is[i]! & bits) !== 0;

/** Stands against the token before it: "d'" + "Artagnan", "12" + "a". */
export const isJoined = (doc: Doc, i: number): boolean => within(doc, i) && doc.gap[i] === Gap.none;
export const isSpaced = (doc: Doc, i: number): boolean => within(doc, i) && doc.gap[i] === Gap.space;
/** On the line of the token before it. */
export const onLine = (doc: Doc, i: number): boolean => within(doc, i) && doc.gap[i]! <= Gap.space;
/** Nothing more comes on this line. */
export const endsLine = (doc: Doc, i: number): boolean => i >= doc.count || doc.gap[i]! >= Gap.line;

export const lengthOf = (doc: Doc, i: number): number => doc.end[i]! - doc.start[i]!;

/**
 * Whether a capital here says nothing: the first word of a sentence, line, quotation or item. After an abbreviation
 * ("Dr.", "J.") the sentence goes on.
 */
export function startsSentence(doc: Doc, i: number): boolean {
  if (i === 0 || doc.gap[i]! >= Gap.line) return true;
  const before = i - 1;
  if (doc.kind[before] === Kind.sign) {
    if (isSign(doc, before, '.')) return !(isCapital(doc, before - 1) && lengthOf(doc, before - 1) <= 4);
    if (isSign(doc, before, '!?:•*–—>…|;')) return true;
    // A quotation mark or bracket, or a hyphen at the head of an item: look at what stands before that.
    return isSign(doc, before, '-"“”„\'‘’(') && (before === 0 || doc.gap[before] !== Gap.none)
      ? startsSentence(doc, before) || isSign(doc, before, '-"“”„\'‘’')
      : false;
  }
  return doc.kind[before] === Kind.number && isLineHead(doc, before);
}

const isLineHead = (doc: Doc, i: number): boolean => i === 0 || doc.gap[i]! >= Gap.line;
