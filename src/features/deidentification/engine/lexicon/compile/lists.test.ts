import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ourLists } from '../fingerprint.ts';
import { kinds } from './kinds.ts';
import { entriesOf, listFiles } from './read-lists.ts';
import { sortedList } from './sort-lists.ts';

const files = listFiles(ourLists).map((file) => ({ ...file, name: relative(ourLists, file.path) }));
const corrections = ['mainly-names', 'never-names'];

describe.each(files)('Our list $name', ({ kind, path }) => {
  const text = readFileSync(path, 'utf8');

  it('is sorted, says everything once and is filled to the width (node compile/sort-lists.ts does it)', () => {
    expect(text === sortedList(text)).toBe(true);
  });

  it('says where it comes from and under what licence', () => {
    expect(text.split('\n')[0]).toMatch(/^# Origin: .+ Licence: EUPL-1\.2\.$/);
  });

  it('is of a kind that is compiled', () => {
    expect([...Object.keys(kinds), ...corrections]).toContain(kind);
  });

  it('holds letters, figures and the few signs of names only', () => {
    const strange = entriesOf(path).filter(
      (entry) => !/^[\p{L}\d][\p{L}\p{M}\d '&.+!/-]*$|^'[\p{L}\d].*$/u.test(entry),
    );
    expect(strange).toEqual([]);
  });
});
