import type { Found } from '../../span.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { endOfDomain, isUsualEnding, tokenFrom } from './domain.ts';

/** Longer ones are cut off here: what comes behind is looked at anew. */
const LONGEST = 2_000;

/** A link that begins at token `i` with "www." or with a scheme and slashes. The token after it, 0 when it is none. */
export function takeLink(doc: Doc, i: number, free: number, found: Found): number {
  if (i < free || doc.kind[i] !== Kind.word) return 0;
  const { text } = doc;
  const start = doc.start[i]!;
  const scheme = text.startsWith('://', doc.end[i]!);
  if (!scheme && text[doc.end[i]!] !== '.') return 0;
  const end = endOfPath(text, start);
  if (end - doc.end[i]! < (scheme ? 5 : 4)) return 0;
  found.add(start, end, 'url', 0.97, 'web-address');
  return tokenFrom(doc, i, end);
}

/** Up to white space or a quotation mark, without the signs that end a sentence and a bracket that was opened outside. */
function endOfPath(text: string, from: number): number {
  let end = from;
  let open = 0;
  for (; end < text.length && end - from < LONGEST; end += 1) {
    const sign = text[end]!;
    if (/[\s<>"“”«»|{}]/.test(sign)) break;
    if (sign === '(') open += 1;
    if (sign === ')' && (open -= 1) < 0) break;
  }
  while (end > from && /[.,;:!?'’\]*_)]/.test(text[end - 1]!) && !(text[end - 1] === ')' && open === 0)) end -= 1;
  return end;
}

/** "domein.nl/pad" around the point at token `i`; the token after it, 0 when it is none. */
export function takeBareDomain(doc: Doc, i: number, free: number, found: Found): number {
  if (doc.kind[i + 1] !== Kind.word || doc.kind[i - 1] === Kind.sign) return 0;
  const ending = doc.end[i + 1]! - doc.start[i + 1]!;
  // "klaar.Be" is a sentence without its space.
  const written = doc.shape[i + 1] === Shape.lower || doc.shape[i + 1] === doc.shape[i - 1];
  if (ending < 2 || ending > 10 || !written) return 0;
  const usual = isUsualEnding(doc.text.slice(doc.start[i + 1], doc.end[i + 1]).toLowerCase());
  const short = ending < 4 && /^\/[A-Za-z\d]{2}/.test(doc.text.slice(doc.end[i + 1], doc.end[i + 1]! + 3));
  if (!usual && !short && !/^\/[^\s/]*(?:[\d_@]|\.[a-z])/.test(doc.text.slice(doc.end[i + 1], doc.end[i + 1]! + 30)))
    return 0;
  const first = firstOfHost(doc, i, free);
  const end = endOfDomain(doc.text, doc.start[first]!);
  if (end < doc.end[i + 1]! || (doc.start[i]! - doc.start[first]! < 3 && doc.text[end] !== '/')) return 0;
  const path = doc.text[end] === '/' ? endOfPath(doc.text, end) : end;
  // "Thuisarts.nl": with a capital and nothing behind it, the name of a site rather than somebody's page.
  const brand = doc.shape[first] !== Shape.lower && doc.kind[first] === Kind.word;
  const bare = brand ? 0.4 : 0.85;
  found.add(doc.start[first]!, path, 'url', path > end ? 0.95 : bare, 'web-address');
  return tokenFrom(doc, i, path);
}

function firstOfHost(doc: Doc, i: number, free: number): number {
  let first = i - 1;
  while (first > free && first > i - 10 && doc.gap[first] === Gap.none && isInHost(doc, first - 1)) first -= 1;
  while (first < i - 1 && doc.kind[first] === Kind.sign) first += 1;
  return first;
}

const isInHost = (doc: Doc, i: number): boolean =>
  doc.kind[i] !== Kind.sign || doc.value[i] === 0x2e || doc.value[i] === 0x2d;

/** "insta: mina_x92", "snap dani_schef", "Snap van Pam: pam.x": the account behind the name of a network at token `i`. */
export function takeAccountName(doc: Doc, i: number, label: 'url' | 'id', found: Found): number {
  const colon = colonAfter(doc, i);
  const at = colon + 1;
  if (at >= doc.count || doc.gap[at]! > Gap.space || doc.kind[at] !== Kind.word) return 0;
  let last = at;
  while (last + 1 < doc.count && last < at + 12 && doc.gap[last + 1] === Gap.none && isInAccount(doc, last + 1))
    last += 1;
  while (last > at && doc.kind[last] === Kind.sign && doc.value[last] !== 0x5f) last -= 1;
  const name = doc.text.slice(doc.start[at], Math.min(doc.end[last]!, doc.start[at]! + 60));
  const unusual = colon > i && doc.is[at] === 0 && name.length > 4 && endsPart(doc, last);
  const telling = colon > i ? /[\d._#]/ : /[\d_#]/;
  if (name.length < 4 || !(telling.test(name) || unusual)) return 0;
  found.add(doc.start[at]!, doc.end[last]!, label, 0.8, label === 'url' ? 'web-address' : 'number-by-word');
  return last + 1;
}

/** The colon within three words behind the network; the network itself when there is none. */
function colonAfter(doc: Doc, i: number): number {
  for (let at = i + 1; at < doc.count && at <= i + 4 && doc.gap[at]! <= Gap.space; at += 1)
    if (doc.kind[at] !== Kind.word) return doc.value[at] === 0x3a ? at : i;
  return i;
}

const isInAccount = (doc: Doc, i: number): boolean =>
  doc.kind[i] !== Kind.sign || [0x5f, 0x2e, 0x2d, 0x23].includes(doc.value[i]!);

const endsPart = (doc: Doc, last: number): boolean =>
  last + 1 >= doc.count || doc.gap[last + 1]! >= Gap.line || doc.kind[last + 1] === Kind.sign;
