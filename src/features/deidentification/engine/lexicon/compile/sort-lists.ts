import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { ourLists } from '../fingerprint.ts';
import { listFiles } from './read-lists.ts';

const widest = 118;

/** A list as it should stand in the repository: its remarks, then every entry once, sorted, filled to the width. */
export function sortedList(text: string): string {
  const lines = text.split('\n');
  const remarks = lines.filter((line) => line.startsWith('#'));
  const entries = lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((entry) => entry.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
  const unique = [...new Map(entries.map((entry) => [keyOf(entry), entry] as const)).entries()];
  const sorted = unique.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
  return [...remarks, ...filled(sorted), ''].join('\n');
}

/** Upper and lower case are one entry, marks are not: they tell the reader how a name is written. */
const keyOf = (entry: string): string =>
  `${entry.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} ${entry.toLowerCase()}`;

function filled(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last === undefined || last.length + entry.length + 2 > widest) lines.push(entry);
    else lines[lines.length - 1] = `${last}, ${entry}`;
  }
  return lines.map((line, at) => (at === lines.length - 1 ? line : `${line},`));
}

// `node sort-lists.ts` after typing.
if (argv[1] === import.meta.filename) {
  for (const { path } of listFiles(ourLists)) {
    const text = readFileSync(path, 'utf8');
    const sorted = sortedList(text);
    if (sorted !== text) writeFileSync(path, sorted);
  }
}
