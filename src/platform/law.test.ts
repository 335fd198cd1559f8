import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadLaw } from './law.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

const row = {
  id: 'nl.x.1',
  jurisdiction: 'NL',
  law: 'X',
  article: '1',
  valid_from: '2020-01-01',
  valid_to: null,
  status: 'in_force',
  value: null,
  text_nl: 'Een regel.',
  text_en: 'A rule.',
  source: 'Stb.',
  checked_on: null,
};

function load(...rows: object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  folders.push(folder);
  writeFileSync(join(folder, 'nl.yaml'), JSON.stringify(rows));
  return loadLaw(folder);
}

test('the law that is shipped reads, for both countries', () => {
  const law = loadLaw();
  const jurisdictions = new Set([...law.values()].flat().map(({ jurisdiction }) => jurisdiction));
  expect([...jurisdictions].sort()).toEqual(['BE', 'BE-VLG', 'EU', 'NL']);
  expect(law.get('eu.avg.33.1')?.[0]?.value).toBe('PT72H');
});

test('a changed rule is a second version beside the first', () => {
  const law = load({ ...row, valid_from: '2024-01-01' }, { ...row, valid_to: '2023-12-31' });
  expect(law.get('nl.x.1')?.map(({ validFrom }) => validFrom)).toEqual(['2020-01-01', '2024-01-01']);
});

test('two versions of a rule never overlap; a bill beside them does not count', () => {
  expect(() => load(row, { ...row, valid_from: '2024-01-01' })).toThrow('nl.x.1 has two versions that overlap');
  expect(() => load({ ...row, valid_to: '2024-01-01' }, { ...row, valid_from: '2024-01-01' })).toThrow('overlap');
  expect(load(row, { ...row, valid_from: null, status: 'bill' }).get('nl.x.1')).toHaveLength(2);
});

test('an error names the file, the row and the field', () => {
  expect(() => load(row, { ...row, id: 'nl.y.1', valid_from: '1 januari' })).toThrow(
    'law/nl.yaml, row 2 (nl.y.1), valid_from',
  );
  expect(() => load({ ...row, valid_from: null })).toThrow('only a bill has no first day');
  expect(() => load({ ...row, naam: 'x' })).toThrow('row 1 (nl.x.1)');
});

test('a row that lifts secrecy says towards whom', () => {
  const lifts = { ...row, lifts: 'right', towards: ['police'] };
  expect(load(lifts).get('nl.x.1')?.[0]).toMatchObject({ lifts: 'right', towards: ['police'], mayDecline: false });
  expect(() => load({ ...lifts, towards: [] })).toThrow('says towards whom');
  expect(() => load({ ...row, towards: ['police'] })).toThrow('says towards whom');
});

test('checked means that a lawyer was there', () => {
  expect(load({ ...row, checked_on: '2026-11-20' }).get('nl.x.1')?.[0]?.citation.checked).toBe(true);
});
