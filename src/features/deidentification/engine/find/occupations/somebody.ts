import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { isSign, lengthOf, startsSentence } from '../look.ts';

const people = wordSet(
  'vader moeder papa mama pa ma pap mam man vrouw heer dame client cliente patient patiente pt pat dhr mw mevr mevrouw meneer mijnheer bewoner',
  'bewoonster verdachte slachtoffer partner echtgenoot echtgenote vriend vriendin buurman buurvrouw zwager betrokkene getuige',
);

/** Whether token `i` ends the mention of one person: a family word, a name, "M.", a bracket or age behind a name. */
export function isSomebody(doc: Doc, i: number): boolean {
  if (i < 0) return false;
  if (doc.kind[i] === Kind.number) return isSign(doc, i - 1, '(,') && doc.value[i]! > 0 && doc.value[i]! < 110;
  if (doc.kind[i] === Kind.sign) return bySign(doc, i);
  const bits = doc.is[i]!;
  if ((bits & W.family) !== 0 || people.has(doc.hash[i]!)) return true;
  if (doc.shape[i] === Shape.lower) return false;
  if ((bits & W.firstName) !== 0) return (bits & W.frequent) === 0 || !startsSentence(doc, i);
  if ((bits & W.surname) !== 0) return (bits & (W.common | W.occupation)) === 0 || !startsSentence(doc, i);
  return false;
}

/** "M.", "dhr.", "Dhr. (62)", "Jan (zoon)". */
function bySign(doc: Doc, i: number): boolean {
  const word = i - 1;
  if (isSign(doc, i, '.') && doc.gap[i] === Gap.none && word >= 0 && doc.kind[word] === Kind.word)
    return people.has(doc.hash[word]!) || (lengthOf(doc, word) === 1 && doc.shape[word] === Shape.capital);
  if (!isSign(doc, i, ')')) return false;
  for (let at = word; at > 0 && at > i - 6; at -= 1) if (isSign(doc, at, '(')) return isSomebody(doc, at - 1);
  return false;
}
