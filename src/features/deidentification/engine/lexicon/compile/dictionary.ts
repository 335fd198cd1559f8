import { readFileSync } from 'node:fs';
import { hashOf } from '../../tokens/hash.ts';
import { nameBits, W } from '../bits.ts';
import { expand, flagsOf, readAffixes } from './affixes.ts';
import { addHash, type Entries } from './entries.ts';

/** Flags that make no words of their own: forbidden; streets, squares and the like made of a name. */
const forbidden = 'Fw';
const madeOfNames = /G[a-zA-Z]/;

/** A word with a capital that the dictionary gives the genitive of a name ("Jansens", "Bas'"), with its flags. */
export type ProperName = { name: string; flags: readonly string[] };

/** Adds every form of the dictionary: `common` when it is written in lower case, else `proper`. */
export function addDictionary(entries: Entries, files: { aff: string; dic: string }): ProperName[] {
  const classes = readAffixes(readText(files.aff));
  const names: ProperName[] = [];
  for (const line of readText(files.dic).split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const flags = slash === -1 ? [] : flagsOf(line.slice(slash + 1));
    if (flags.includes(forbidden)) continue;
    const kept = flags.filter((flag) => !madeOfNames.test(flag)).join('');
    const stem = slash === -1 ? line : line.slice(0, slash);
    expand(kept === '' ? stem : `${stem}/${kept}`, classes, (form) => addForm(entries, form));
    if (flags.includes('PN') && /^\p{Lu}\p{L}+$/u.test(stem)) names.push({ name: stem, flags });
  }
  return names;
}

/** Flags of adjectives of places (Amsterdam-se), and of inhabitants (Afrikaan-se, -en). */
const ofPlaces = ['PI', 'PK'];
const ofPeoples = ['Zf', 'Za', 'Zb', 'Ze', 'Yb', 'CA'];

/**
 * Most names of the dictionary are surnames; first names stand in our own lists. It says of none what it is, so this
 * comes after all other lists, and only for what none of them knows.
 */
export function addProperNames(entries: Entries, names: readonly ProperName[]): void {
  for (const { name, flags } of names) {
    const hash = hashOf(name);
    const known = entries.get(hash) ?? 0;
    if ((known & (nameBits | W.generic | W.eponym | W.family | W.title | W.particle)) !== 0) continue;
    if ((known & W.frequent) !== 0 || (name.length < 3 && (known & W.common) !== 0)) continue;
    if (flags.some((flag) => ofPlaces.includes(flag))) addHash(entries, hash, W.place);
    else if (flags.some((flag) => ofPeoples.includes(flag))) addHash(entries, hash, W.generic);
    else addHash(entries, hash, W.surname);
  }
}

/** Words with a sign or figure in them are several tokens, and none of the finders asks for those. */
function addForm(entries: Entries, form: string): void {
  if (!/^\p{L}+$/u.test(form)) return;
  addHash(entries, hashOf(form), /^\p{Lu}/u.test(form) ? W.proper : W.common);
}

/** The dictionary writes ij as one sign; texts write two. */
const readText = (path: string): string => readFileSync(path, 'utf8').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
