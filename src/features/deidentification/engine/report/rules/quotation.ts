import { W } from '../../lexicon/bits.ts';
import { Gap, Kind } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Add } from '../draft.ts';
import { endsBefore, isAboutSomebody, isWord, type Scan } from '../scan.ts';
import { addTrigger, type Triggers } from '../triggers.ts';

/** Which sign closes which. */
const closing: Readonly<Record<number, readonly number[]>> = {
  0x22: [0x22],
  0x201c: [0x201d, 0x201c],
  0x201d: [0x201d],
  0x201e: [0x201d, 0x201c],
  0xab: [0xbb],
  0x2018: [0x2019, 0x27],
  0x27: [0x27, 0x2019],
};
export const opensQuote = (unit: number): boolean => unit in closing;

const longest = 90;
/** Fewer words are said by many. */
const fewest = 6;
const speech = wordSet(
  'zei zegt zeggen vertelt vertelde riep roept vroeg vraagt schreef schrijft appte appt antwoordde aldus volgens mailde said says wrote',
);
const own = wordSet('ik mij mijn me wij we ons onze jij je i my we');
const replacement = { nl: '[vertelt in eigen woorden]', en: '[tells in own words]' };

/** Words between quotation marks that somebody said. Gives the token to go on from. */
export function quotationAt(scan: Scan, open: number, add: Add): number {
  const { doc } = scan;
  const signs = closing[doc.value[open]!];
  // "'s morgens" and "zo'n" begin no quotation.
  if (signs === undefined || (doc.value[open] === 0x27 && !standsBefore(scan, open))) return open;
  const close = closeOf(scan, open, signs);
  if (close === -1) return open;
  const words = count(scan, open + 1, close);
  const said = isSpeechNear(scan, open, close);
  const personal = has(scan, open + 1, close, own);
  if (words >= fewest && (said || personal) && isAboutSomebody(scan, open))
    add({
      kind: 'quotation',
      start: doc.start[open]!,
      end: doc.end[close]!,
      strength: words >= 12 ? 'strong' : 'weak',
      replacement,
    });
  return close;
}

/** Space before it and a word right behind it, and no "'s" or "'t". */
const standsBefore = ({ doc }: Scan, i: number): boolean =>
  doc.gap[i] !== Gap.none &&
  doc.gap[i + 1] === Gap.none &&
  i + 1 < doc.count &&
  doc.end[i + 1]! - doc.start[i + 1]! > 1;

function closeOf({ doc }: Scan, open: number, signs: readonly number[]): number {
  for (let i = open + 1; i < Math.min(doc.count, open + longest); i += 1) {
    if (doc.gap[i] === Gap.paragraph) return -1;
    if (doc.kind[i] !== Kind.sign || !signs.includes(doc.value[i]!)) continue;
    // An apostrophe within a word closes nothing.
    const inWord = doc.gap[i] === 0 && doc.gap[i + 1] === 0 && i + 1 < doc.count && doc.kind[i + 1] === Kind.word;
    const opens = doc.gap[i] !== Gap.none && doc.value[i] === 0x27;
    if (!inWord && !opens) return i;
  }
  return -1;
}

function count({ doc }: Scan, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i += 1) if (doc.kind[i] === Kind.word) words += 1;
  return words;
}

function has(scan: Scan, from: number, to: number, words: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i += 1) if (isWord(scan, i, words)) return true;
  return false;
}

const near = 6;
const isSpeech = (scan: Scan, i: number): boolean =>
  i >= 0 && i < scan.doc.count && ((scan.doc.is[i]! & W.speech) !== 0 || isWord(scan, i, speech));

function isSpeechNear(scan: Scan, open: number, close: number): boolean {
  for (let i = 1; i <= near; i += 1) if (isSpeech(scan, open - i) || isSpeech(scan, close + i)) return true;
  return false;
}

/** "Zij zei: ik wil niet meer." without quotation marks. */
export function addSaidRules(triggers: Triggers): void {
  for (const verb of 'zei zegt riep vroeg schreef appte antwoordde mailde said wrote'.split(' '))
    addTrigger(triggers, verb, (scan, from, to, add) => {
      const { doc } = scan;
      if (doc.value[to + 1] !== 0x3a || doc.kind[to + 1] !== Kind.sign || opensQuote(doc.value[to + 2] ?? 0)) return;
      let last = to + 2;
      while (last + 1 < Math.min(doc.count, to + 40) && !endsBefore(scan, last + 1) && doc.gap[last + 1]! < Gap.line)
        last += 1;
      if (last >= doc.count || count(scan, to + 2, last + 1) < fewest || !isAboutSomebody(scan, from)) return;
      add({ kind: 'quotation', start: doc.start[to + 2]!, end: doc.end[last]!, strength: 'weak', replacement });
    });
}
