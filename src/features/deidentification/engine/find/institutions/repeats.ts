import { W } from '../../lexicon/bits.ts';
import { type Doc, Kind, Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import type { Candidates } from '../candidates.ts';
import { has, isCapital, isJoined, isOneOf, isSign, isSpaced } from '../look.ts';
import { bodiesOfPlace, strongHeads } from './head-words.ts';

/** The one word by which an organisation of this text is called further on: of "stichting Lister" that is "Lister". */
export type CalledBy = { alone: Set<number>; withArticle: Set<number> };

const articles = wordSet('de het t');
const notByThemselves =
  W.common | W.frequent | W.firstName | W.surname | W.place | W.generic | W.title | W.month | W.particle;

/** Remembers what tokens [start, end) will be called by, when that is one word. */
export function remember(called: CalledBy, doc: Doc, start: number, end: number): void {
  let name = -1;
  for (let at = start; at < end; at += 1) {
    if (!isCapital(doc, at) || isOneOf(doc, at, articles) || isHeadWord(doc, at) || isTown(doc, at)) continue;
    if (name >= 0) return;
    name = at;
  }
  if (name < 0 || doc.end[name]! - doc.start[name]! < 4) return;
  if (!has(doc, name, notByThemselves)) called.alone.add(doc.hash[name]!);
  else if (isOneOf(doc, name - 1, articles) && name > start && !has(doc, name, W.firstName | W.title | W.frequent)) {
    called.withArticle.add(doc.hash[name]!);
  }
}

const isHeadWord = (doc: Doc, i: number): boolean =>
  has(doc, i, W.institutionHead) || isOneOf(doc, i, strongHeads) || isOneOf(doc, i, bodiesOfPlace);
const isTown = (doc: Doc, i: number): boolean => has(doc, i, W.place) && !has(doc, i, W.common);

/** Finds what was remembered elsewhere in the text: "Lister belde", "De Regenboog wil". */
export function findRepeats(called: CalledBy, doc: Doc, found: Candidates): void {
  if (called.alone.size + called.withArticle.size === 0) return;
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] !== Kind.word || doc.shape[i] === Shape.lower || isPart(doc, i)) continue;
    const hash = doc.hash[i]!;
    const article = called.withArticle.has(hash) && isSpaced(doc, i) && isOneOf(doc, i - 1, articles);
    if (!article && !called.alone.has(hash)) continue;
    const start = article && isCapital(doc, i - 1) ? i - 1 : i;
    if (found.labelAt(doc.start[i]!) !== undefined || found.labelAt(doc.start[start]!) !== undefined) continue;
    found.add(doc.start[start]!, doc.end[i]!, 'institution', 0.65, 'organisation-word');
  }
}

const isPart = (doc: Doc, i: number): boolean =>
  (isJoined(doc, i) && isSign(doc, i - 1, '-@_.')) || (isJoined(doc, i + 1) && isSign(doc, i + 1, '-@_'));
