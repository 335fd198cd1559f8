import { readFileSync } from 'node:fs';
import { hashOf } from '../../tokens/hash.ts';
import { W } from '../bits.ts';
import { expand, flagsOf, readAffixes } from './affixes.ts';
import { addHash, type Entries } from './entries.ts';

/** Flags that make no words of their own: forbidden; streets, squares and the like made of a name. */
const forbidden = 'Fw';
const madeOfNames = /G[a-zA-Z]/;

/** Adds every form of the dictionary: `common` when it is written in lower case, else `proper`. */
export function addDictionary(entries: Entries, files: { aff: string; dic: string }): void {
  const classes = readAffixes(readText(files.aff));
  const lines = readText(files.dic).split('\n').slice(1);
  for (const line of lines) {
    const slash = line.indexOf('/');
    const flags = slash === -1 ? [] : flagsOf(line.slice(slash + 1));
    if (flags.includes(forbidden)) continue;
    const kept = flags.filter((flag) => !madeOfNames.test(flag)).join('');
    const stem = slash === -1 ? line : line.slice(0, slash);
    expand(kept === '' ? stem : `${stem}/${kept}`, classes, (form) => addForm(entries, form));
  }
}

/** Words with a sign or figure in them are several tokens, and none of the finders asks for those. */
function addForm(entries: Entries, form: string): void {
  if (!/^\p{L}+$/u.test(form)) return;
  addHash(entries, hashOf(form), /^\p{Lu}/u.test(form) ? W.proper : W.common);
}

/** The dictionary writes ij as one sign; texts write two. */
const readText = (path: string): string => readFileSync(path, 'utf8').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ');
