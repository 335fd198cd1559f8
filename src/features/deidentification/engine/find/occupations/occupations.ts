import { W } from '../../lexicon/bits.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import { endingOf } from '../endings.ts';
import type { Finder, Ground } from '../finder.ts';
import { has, isJoined, isOneOf, isSign, lengthOf, onLine } from '../look.ts';
import { known, leaders, offices, prefixes, rareEndings } from './occupation-words.ts';
import { sureness } from './sureness.ts';
import { Work } from './work.ts';

const SHORTEST_COMPOUND = 8;

/** Rare work that points at one person: said of somebody ("is brugwachter") or of one place ("de koster van Ede"). */
export const findOccupations: Finder = (doc, found, ground) => {
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word) continue;
    const last = i + lengthOfPhrase(doc, i, ground) - 1;
    const work = last > i && !offices.has(doc.hash[i]!) ? Work.rare : workAt(doc, i);
    if (work === Work.none || found.labelAt(doc.start[i]!) !== undefined) continue;
    const first = beforePrefix(doc, i);
    const confidence = sureness(doc, first, last, work);
    if (confidence > 0) found.add(doc.start[first]!, doc.end[last]!, 'occupation_rare', confidence, 'rare-occupation');
    i = last;
  }
};

function lengthOfPhrase(doc: Doc, i: number, { lexicon }: Ground): number {
  if (!has(doc, i, W.phraseStart)) return 1;
  const phrase = lexicon.phraseAt(doc, i);
  return phrase !== null && (phrase.bits & W.rareOccupation) !== 0 ? phrase.length : 1;
}

function workAt(doc: Doc, i: number): number {
  const hash = doc.hash[i]!;
  const bits = doc.is[i]!;
  if (offices.has(hash)) return Work.office;
  if ((bits & W.rareOccupation) !== 0) return Work.rare;
  if (leaders.has(hash)) return Work.leader;
  if (known.has(hash)) return Work.known;
  if ((bits & W.occupation) !== 0) return Work.ordinary;
  if (doc.shape[i] !== Shape.lower || lengthOf(doc, i) < SHORTEST_COMPOUND || (bits & W.frequent) !== 0)
    return Work.none;
  return endingOf(rareEndings, doc, i) === 1 ? Work.compound : Work.none;
}

/** "Oud-burgemeester", "ex-profwielrenner": where that begins. */
const beforePrefix = (doc: Doc, i: number): number =>
  isSign(doc, i - 1, '-') && isJoined(doc, i) && isJoined(doc, i - 1) && isOneOf(doc, i - 2, prefixes) && onLine(doc, i)
    ? i - 2
    : i;
