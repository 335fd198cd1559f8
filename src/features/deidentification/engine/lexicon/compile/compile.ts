import { hashOf } from '../../tokens/hash.ts';
import { nameBits, W } from '../bits.ts';
import { ourLists, packageFiles } from '../fingerprint.ts';
import { addCities, formsOf } from './cities.ts';
import { addDictionary, addProperNames } from './dictionary.ts';
import { add, type Entries, take } from './entries.ts';
import { addGivenNames } from './given-names.ts';
import { type Correction, kinds } from './kinds.ts';
import { entriesOf, knownLists, listFiles } from './read-lists.ts';
import { spellingsOf } from './spellings.ts';

/**
 * Puts everything together: the dictionary, our lists, the names and places of others, the lists of an installation.
 * The order counts: foreign names that are words of ours are left out, so the words come first.
 */
export async function compileEntries(own?: string, ours = ourLists): Promise<Entries> {
  const entries: Entries = new Map();
  const properNames = addDictionary(entries, packageFiles());
  for (const list of knownLists(ours).filter(({ kind }) => kind === 'frequent')) addList(entries, list);
  addCities(entries);
  await addGivenNames(entries);
  for (const list of knownLists(ours)) addList(entries, list);
  for (const list of knownLists(ours)) addSpellings(entries, list);
  addProperNames(entries, properNames);
  const mainlyNames = correct(entries, ours);
  if (own !== undefined) for (const list of knownLists(own)) addList(entries, list);
  for (const [hash, bits] of entries) {
    // "Sophia" is a hospital to who lives near it, and a person to everybody else.
    if ((bits & W.institution) !== 0 && (bits & W.firstName) !== 0) take(entries, hash, W.institution);
  }
  markNameWords(entries, mainlyNames);
  return entries;
}

const withParticle = /^(?:(?:van|de|der|den|het|ten|ter|te|in|op|'t|’t|von|zu|la|le|du|el|al)\s+)+/i;

function addList(entries: Entries, { kind, path }: { kind: string; path: string }): void {
  const bits = kinds[kind]!;
  for (const entry of entriesOf(path)) {
    if (kind === 'surnames') add(entries, entry.replace(withParticle, ''), bits);
    else if (kind === 'places') for (const form of formsOf(entry)) add(entries, form, bits);
    else add(entries, entry, bits | (kind === 'institutions' && isArticleAndWord(entries, entry) ? W.nameWord : 0));
  }
}

/** Lists of names from other scripts; a spelling that is a word of anything already stays that. */
function addSpellings(entries: Entries, { kind, path }: { kind: string; path: string }): void {
  if (!/moroccan|persian/.test(path) || (kind !== 'first-names' && kind !== 'surnames')) return;
  for (const name of entriesOf(path)) {
    const plain = kind === 'surnames' ? name.replace(withParticle, '') : name;
    for (const other of spellingsOf(plain)) if (!entries.has(hashOf(other))) add(entries, other, kinds[kind]!);
  }
}

/** "De Brug", "Het Palet": the name of a house or a school, but not without its capital. */
function isArticleAndWord(entries: Entries, entry: string): boolean {
  const [article, word, more] = entry.split(' ');
  if (word === undefined || more !== undefined || !/^(?:de|het|'t)$/i.test(article!)) return false;
  return ((entries.get(hashOf(word)) ?? 0) & W.common) !== 0;
}

/** Takes away what the sources say and no reader would: names that are "words", words that are "names". */
function correct(entries: Entries, ours: string): ReadonlySet<number> {
  const of = (wanted: Correction) =>
    listFiles(ours).flatMap(({ kind, path }) => (kind === wanted ? entriesOf(path).map(hashOf) : []));
  const mainlyNames = new Set(of('mainly-names'));
  for (const hash of mainlyNames) take(entries, hash, W.common);
  for (const hash of of('never-names')) take(entries, hash, nameBits);
  return mainlyNames;
}

const words = W.common | W.frequent | W.month | W.weekday | W.numeral | W.speech;
function markNameWords(entries: Entries, mainlyNames: ReadonlySet<number>): void {
  for (const [hash, bits] of entries) {
    if ((bits & nameBits) === 0 || (bits & words) === 0 || mainlyNames.has(hash)) continue;
    entries.set(hash, bits | W.nameWord);
  }
}
