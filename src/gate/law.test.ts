import { describe, expect, test } from 'vitest';
import { loadLaw } from '../platform/law.ts';
import { basisLaw, cited } from './cited.ts';
import { cite, findLaw, type LawBook, type LawVersion, opensDoor } from './law.ts';

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
  opens: null,
  forPublicBodies: false,
  lifts: null,
  towards: [],
  mayDecline: false,
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

describe('a door opens', () => {
  const law = loadLaw();
  const town = { country: 'NL', publicBody: true } as const;
  const solo = { country: 'NL', publicBody: false } as const;
  const flanders = { country: 'BE', publicBody: false } as const;
  test.each([
    ['for care, whoever cares', 'special', 'eu.avg.9.2.h', solo, true],
    ['not by a principle, which allows nothing', 'special', 'eu.avg.5.1.b', town, false],
    ['not by a basis of AVG 6', 'special', 'eu.avg.6.1.b', solo, false],
    ['not by a term', 'national-number', 'nl.wgbo.454.3', solo, false],
    ['not by the exception for another kind', 'special', 'nl.uavg.33', town, false],
    ['by that exception for its own kind', 'criminal', 'nl.uavg.33', town, true],
    ['not by the law of another country', 'special', 'be.wvp.9', solo, false],
    ['by the law of its own country', 'special', 'be.wvp.9', flanders, true],
    ['for the state', 'national-number', 'nl.wabb.10', town, true],
    ['not for a private worker where only the state may pass', 'national-number', 'nl.wabb.10', solo, false],
    ['not by what no law book knows', 'special', 'xx.unknown', town, false],
  ] as const)('%s', (_title, category, id, place, opens) => {
    expect(opensDoor(law, { category, law: id }, place, '2026-11-21')).toBe(opens);
  });
  test('not before the day that its rule begins', () => {
    expect(opensDoor(law, { category: 'special', law: 'eu.avg.9.2.h' }, solo, '2018-05-24')).toBe(false);
  });
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
