import { W } from '../../lexicon/bits.ts';
import { type Doc, Gap, Kind } from '../../tokens/doc.ts';
import type { Finder } from '../finder.ts';
import { isSign } from './parts.ts';

const LONGEST = 8;

/** "@marietje_62": what somebody is called on social media, when a first name is in it. */
export const findHandles: Finder = (doc, found) => {
  for (let i = 0; i + 1 < doc.count; i += 1) {
    if (!isSign(doc, i, '@') || doc.gap[i + 1] !== Gap.none || doc.kind[i + 1] !== Kind.word) continue;
    if (i > 0 && doc.gap[i] === Gap.none && doc.kind[i - 1] !== Kind.sign) continue;
    let to = i + 1;
    let named = false;
    while (to < doc.count && to < i + LONGEST && (to === i + 1 || doc.gap[to] === Gap.none)) {
      if (
        doc.kind[to] === Kind.sign &&
        !(isSign(doc, to, '_') || (isSign(doc, to, '.') && doc.gap[to + 1] === Gap.none))
      )
        break;
      if (isNamed(doc, to)) named = true;
      to += 1;
    }
    if (named && found.labelAt(doc.start[i + 1]!) === undefined)
      found.add(doc.start[i + 1]!, doc.end[to - 1]!, 'person', 0.75, 'name-from-list');
  }
};

const isNamed = (doc: Doc, i: number): boolean => {
  const bits = doc.is[i]!;
  if (doc.kind[i] !== Kind.word || (bits & (W.frequent | W.institution | W.generic | W.place)) !== 0) return false;
  return (bits & W.firstName) !== 0 || ((bits & W.proper) !== 0 && (bits & W.common) === 0);
};
