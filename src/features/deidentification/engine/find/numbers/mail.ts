import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { endOfDomain, tokenFrom } from './domain.ts';

/** RFC 5321: at most 64 units before the @. */
const LONGEST_NAME = 64;
const MOST_TOKENS = 30;

/** . _ % + - ' & ! # * / = ? ^ ~ of RFC 5322, without what stands around an address in a sentence. */
const inName = new Set(Array.from("._%+-'&#=~", (sign) => sign.charCodeAt(0)));

/** The address around an @ at token `i`; the token after it, 0 when there is none. */
export function takeMail(doc: Doc, i: number, free: number, found: Found): number {
  const first = firstOfName(doc, i, free);
  if (first === i) return 0;
  const next = i + 1;
  if (next >= doc.count || doc.gap[next]! > Gap.space) return 0;
  const end = endOfDomain(doc.text, doc.start[next]!);
  const spaced = doc.gap[next] !== Gap.none || doc.gap[i] !== Gap.none;
  if (end > 0) {
    found.add(doc.start[first]!, end, 'email', spaced ? 0.85 : 0.98, 'mail-address');
    return tokenFrom(doc, next, end);
  }
  // Without its ending ("mina@werk"): an address that was typed in a hurry.
  if (spaced || doc.kind[next] !== Kind.word) return 0;
  found.add(doc.start[first]!, doc.end[next]!, 'email', 0.6, 'mail-address');
  return next + 1;
}

/** The first token of the part before the @; `i` when nothing fits. */
export function firstOfName(doc: Doc, i: number, free: number): number {
  let first = i;
  while (first > free && first > i - MOST_TOKENS) {
    const gap = doc.gap[first]!;
    if (gap !== Gap.none && !(first === i && gap === Gap.space && doc.gap[i + 1] === Gap.space)) break;
    if (doc.kind[first - 1] === Kind.sign && !inName.has(doc.value[first - 1]!)) break;
    if (doc.end[i]! - doc.start[first - 1]! > LONGEST_NAME + 2) break;
    first -= 1;
  }
  while (first < i && doc.kind[first] === Kind.sign && doc.text[doc.start[first]!] !== '_') first += 1;
  return first;
}

/** "@naam_92" on a network; the token after it, 0 when it is none. A bare first name behind an @ calls somebody. */
export function takeHandle(doc: Doc, i: number, found: Found): number {
  if (i > 0 && doc.gap[i] === Gap.none && !/[\s("'“‘:;,/[]/.test(doc.text[doc.start[i]! - 1]!)) return 0;
  let last = i;
  while (last + 1 < doc.count && last < i + MOST_TOKENS && doc.gap[last + 1] === Gap.none && isInHandle(doc, last + 1))
    last += 1;
  while (last > i && doc.kind[last] === Kind.sign && doc.text[doc.start[last]!] !== '_') last -= 1;
  if (last === i) return 0;
  const name = doc.text.slice(doc.end[i], Math.min(doc.end[last]!, doc.end[i]! + 60));
  // A name of a list, or an ordinary word, with nothing else is no handle.
  const plain = last === i + 1 && (doc.is[last] !== 0 || doc.shape[last] !== 0);
  if (name.length < 3 || plain || !/\p{L}/u.test(name)) return 0;
  found.add(doc.start[i]!, doc.end[last]!, 'url', 0.85, 'web-address');
  return last + 1;
}

const isInHandle = (doc: Doc, i: number): boolean =>
  doc.kind[i] !== Kind.sign || doc.value[i] === 0x5f || doc.value[i] === 0x2e || doc.value[i] === 0x2d;
