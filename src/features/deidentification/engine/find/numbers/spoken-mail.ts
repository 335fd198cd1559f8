import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { endOfDomain, isUsualEnding, tokenFrom } from './domain.ts';
import { firstOfName } from './mail.ts';

const spokenPoint = new Set([hashOf('punt'), hashOf('dot')]);
const OPENING = /[([{<]/;
const MOST_PARTS = 6;

/**
 * "naam (at) domein.nl", "jan punt jansen apenstaartje gmail punt com": token `i` is the word for @. The token after
 * it, 0 when nothing of the kind stands here.
 */
export function takeSpokenMail(doc: Doc, i: number, free: number, found: Found): number {
  const open = i > 0 && OPENING.test(doc.text[doc.start[i - 1]!]!);
  const before = open ? i - 1 : i;
  const after = open ? i + 2 : i + 1;
  if (before <= free || after >= doc.count || doc.gap[after]! > Gap.space || doc.gap[before]! > Gap.space) return 0;
  if (doc.kind[before - 1] === Kind.sign) return 0;
  const end = endOfSpoken(doc, after);
  if (end === 0) return 0;
  const first = firstOfSpoken(doc, before - 1, free);
  found.add(doc.start[first]!, end, 'email', open ? 0.95 : 0.9, 'mail-address');
  return tokenFrom(doc, after, end);
}

function firstOfSpoken(doc: Doc, last: number, free: number): number {
  let first = firstOfName(doc, last + 1, free);
  if (first > last) first = last;
  for (let parts = 1; parts < MOST_PARTS && first - 2 >= free && spokenPoint.has(doc.hash[first - 1]!); parts += 1) {
    if (doc.gap[first]! > Gap.space || doc.gap[first - 1]! > Gap.space || doc.kind[first - 2] === Kind.sign) break;
    first -= 2;
  }
  return first;
}

/** The unit after the host: written with points, or with the word for them. */
function endOfSpoken(doc: Doc, from: number): number {
  const written = endOfDomain(doc.text, doc.start[from]!);
  if (written > 0) return written;
  let at = from;
  let end = 0;
  for (let parts = 0; parts < MOST_PARTS && at < doc.count && doc.kind[at] === Kind.word; parts += 1) {
    const open = at + 1 < doc.count && OPENING.test(doc.text[doc.start[at + 1]!]!) ? 1 : 0;
    const point = at + 1 + open;
    const next = point + 1 + open;
    if (next >= doc.count || !spokenPoint.has(doc.hash[point]!) || doc.gap[next]! > Gap.space) break;
    if (isUsualEnding(doc.text.slice(doc.start[next], Math.min(doc.end[next]!, doc.start[next]! + 12)).toLowerCase()))
      end = doc.end[next]!;
    at = next;
  }
  return end;
}
