import { type Doc, Gap, Kind } from '../../tokens/doc.ts';

/** Signs without a space between them: "WMO/2024/0312-JV". Tokens `first` to `last`. */
export type Chunk = { first: number; last: number; text: string };

/** A code is not longer than this, in tokens at each side. */
const REACH = 12;

/** - / . _ # + and the dashes; no colon and no comma. */
const joining = new Set([0x2d, 0x2f, 0x2e, 0x5f, 0x23, 0x2b, 0x2010, 0x2011, 0x5c]);
const HASH = 0x23;
const POINT = 0x2e;

/** The chunk around token `i`, not before token `free`; signs at its end and before it are left out, but for "#". */
export function chunkAt(doc: Doc, i: number, free: number): Chunk {
  let first = i;
  while (first > free && first > i - REACH && doc.gap[first] === Gap.none && mayStand(doc, first - 1)) first -= 1;
  let last = i;
  while (last + 1 < doc.count && last < i + REACH && doc.gap[last + 1] === Gap.none && mayStand(doc, last + 1))
    last += 1;
  first = afterLabel(doc, first, i);
  while (doc.kind[last] === Kind.sign) last -= 1;
  while (doc.kind[first] === Kind.sign && doc.value[first] !== HASH) first += 1;
  return { first, last, text: doc.text.slice(doc.start[first], Math.min(doc.end[last]!, doc.start[first]! + 60)) };
}

const mayStand = (doc: Doc, i: number): boolean => doc.kind[i] !== Kind.sign || joining.has(doc.value[i]!);

/** "nr.77B" and "Ref.2024/1" begin behind the point: before it stands a word in small letters. */
function afterLabel(doc: Doc, first: number, i: number): number {
  for (let at = i - 1; at > first; at -= 1)
    if (doc.value[at] === POINT && doc.kind[at - 1] === Kind.word && isLabel(doc, at - 1)) return at + 1;
  return first;
}

const isLabel = (doc: Doc, i: number): boolean =>
  doc.end[i]! - doc.start[i]! > 1 && /^\p{L}\p{Ll}+$/u.test(doc.text.slice(doc.start[i], doc.start[i]! + 40));

/** Whether something is glued to the chunk that makes it part of something else: a decimal, an amount, a time. */
export function isPartOfMore(doc: Doc, { first, last }: Chunk): boolean {
  const before = first > 0 && doc.gap[first] === Gap.none ? doc.text[doc.start[first - 1]!]! : ' ';
  const after = last + 1 < doc.count && doc.gap[last + 1] === Gap.none ? doc.text[doc.start[last + 1]!]! : ' ';
  const figureAfter = last + 2 < doc.count && doc.gap[last + 2] === Gap.none && doc.kind[last + 2] === Kind.number;
  return /[€$£@=&]/.test(before) || /[%°€@=]/.test(after) || (/[,:]/.test(after) && figureAfter);
}
