import { expect, test } from 'vitest';
import { loadLaw } from '../platform/law.ts';
import { basisLaw, cited } from './cited.ts';
import { cite, findLaw, type LawBook, type LawVersion } from './law.ts';

const version = (
  validFrom: string | null,
  validTo: string | null,
  status: LawVersion['status'] = 'in_force',
): LawVersion => ({
  jurisdiction: 'NL',
  validFrom,
  validTo,
  status,
  value: null,
  source: 'Stb.',
  citation: { id: 'nl.x', law: 'X', article: '1', validFrom: validFrom ?? '', checked: false, text: 'x', textEn: 'x' },
});

const book: LawBook = new Map([
  ['nl.x', [version('2000-01-01', '2019-12-31', 'repealed'), version('2020-01-01', null)]],
  ['nl.bill', [version(null, null, 'bill')]],
]);

test('a decision of last year shows the law of last year', () => {
  expect(cite(book, 'nl.x', '2019-12-31').validFrom).toBe('2000-01-01');
  expect(cite(book, 'nl.x', '2020-01-01').validFrom).toBe('2020-01-01');
});

test('what is unknown, not yet in force or only a bill is never cited', () => {
  expect(() => cite(book, 'nl.y', '2026-01-01')).toThrow('Law nl.y is unknown');
  expect(() => cite(book, 'nl.x', '1999-12-31')).toThrow('Law nl.x is not in force on 1999-12-31');
  expect(() => cite(book, 'nl.bill', '2026-01-01')).toThrow('not in force');
  expect(findLaw(book, 'nl.bill', '2026-01-01')).toBeUndefined();
});

test('every rule that the checks cite is in the law book, since the AVG applies', () => {
  const law = loadLaw();
  for (const id of [...Object.values(cited), ...Object.values(basisLaw)]) {
    expect(cite(law, id, '2018-05-25').id).toBe(id);
    expect(cite(law, id, '2026-11-21').id).toBe(id);
  }
});

test('nothing counts as checked that no lawyer has compared with its source', () => {
  const rows = [...loadLaw().values()].flat();
  expect(rows.filter(({ citation }) => citation.checked)).toEqual([]);
});
