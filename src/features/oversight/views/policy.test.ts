import { describe, expect, test } from 'vitest';
import { explainedKey, findOdd, type Known, type Look, type OddKind, weekOf } from './policy.ts';
import { isSameName, surnamesOf } from './surnames.ts';
import { aHouse, nosyPatterns, ordinaryWeek } from '../../../../test/support/nosy.ts';

const look = (more: Partial<Look> = {}): Look => ({
  at: '2026-03-02T09:00:00.000Z',
  worker: 'w1',
  client: 'c1',
  relation: 'own',
  file: 'active',
  ...more,
});
const known = (worker: string, client: string, more: { mail?: string; around?: string[] } = {}): Known => ({
  workers: new Map([['w1', { name: worker, contacts: ['noor@example.org'] }]]),
  clients: new Map([
    [
      'c1',
      {
        name: client,
        contacts: [more.mail ?? 'c1@example.net'],
        around: (more.around ?? []).map((name) => ({ name, contacts: [] })),
      },
    ],
  ]),
});
const strangers = known('Noor Voorbeeld', 'Sefa Bedacht');
const kinds = (looks: Look[], who: Known = strangers): OddKind[] => findOdd(looks, who).flatMap((each) => each.kinds);

test('T-01: of 100 seeded nosy patterns at least 95 stand out', () => {
  const house = aHouse(1);
  const patterns = nosyPatterns(house, 100);
  const missed = patterns.filter(
    ({ looks, about }) => !findOdd(looks, house.known).some(({ client }) => client === about),
  );
  expect(patterns).toHaveLength(100);
  expect(missed.map(({ pattern }) => pattern).length).toBeLessThanOrEqual(5);
});

test('T-01: of 1,000 normal looks at most 2 stand out without need', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const house = aHouse(seed);
    const looks = ordinaryWeek(house, 6_000);
    expect(looks).toHaveLength(6_000);
    expect((findOdd(looks, house.known).length / looks.length) * 1_000).toBeLessThanOrEqual(2);
  }
});

describe('what stands out', () => {
  test('somebody who has nothing to do with the client tried to look', () => {
    expect(kinds([look({ relation: 'none' })])).toEqual(['no-relation']);
  });
  test('emergency access, and a look after the end', () => {
    expect(kinds([look({ relation: 'break-glass' })])).toEqual(['emergency']);
    expect(kinds([look({ file: 'archived' })])).toEqual(['after-end']);
  });
  test('the same surname, however it is written; a common one only outside the own caseload', () => {
    expect(kinds([look()], known('Noor van Wolderveen', 'Sefa Wolderveen-Bos'))).toEqual(['same-name']);
    expect(kinds([look()], known('Noor de Jong', 'Sefa de Jong'))).toEqual([]);
    expect(kinds([look({ relation: 'team' })], known('Noor de Jong', 'Sefa de Jong'))).toEqual(['same-name']);
  });
  test('the same address or number, and family as far as the file knows it', () => {
    expect(kinds([look()], known('Noor Voorbeeld', 'Sefa Bedacht', { mail: 'noor@example.org' }))).toEqual([
      'same-contact',
    ]);
    expect(kinds([look()], known('Noor Voorbeeld', 'Sefa Bedacht', { around: ['Nóór  Voorbeeld'] }))).toEqual([
      'family',
    ]);
  });
  test('many people in an hour or on a day, as one line about no client', () => {
    const people = (number: number, minutes: number) =>
      Array.from({ length: number }, (_, at) =>
        look({ client: `p${at}`, at: new Date(Date.UTC(2026, 2, 2, 8, at * minutes)).toISOString() }),
      );
    expect(findOdd(people(25, 2), strangers)).toMatchObject([{ client: null, kinds: ['many'], looks: 25 }]);
    expect(findOdd(people(24, 2), strangers)).toEqual([]);
    expect(findOdd(people(60, 10), strangers)).toMatchObject([{ kinds: ['many'] }]);
    expect(findOdd(people(59, 10), strangers)).toEqual([]);
  });
});

test('ordinary work stands out for nobody, and the same client often is ordinary', () => {
  expect(findOdd(Array(200).fill(look()), strangers)).toEqual([]);
});

test('all looks of a worker at a client are one line, with the first and the last', () => {
  const looks = [look({ relation: 'none' }), look({ at: '2026-03-02T08:00:00.000Z' })];
  expect(findOdd(looks, strangers)).toEqual([
    {
      worker: 'w1',
      client: 'c1',
      kinds: ['no-relation'],
      looks: 2,
      firstAt: '2026-03-02T08:00:00.000Z',
      lastAt: '2026-03-02T09:00:00.000Z',
    },
  ]);
});

test('a likeness that was explained once is not asked again; a new emergency is', () => {
  const alike = known('Noor van Wolderveen', 'Sefa Wolderveen');
  const explained = new Set([explainedKey('w1', 'c1', 'same-name'), explainedKey('w1', 'c1', 'emergency')]);
  expect(findOdd([look()], alike, explained)).toEqual([]);
  expect(findOdd([look({ relation: 'break-glass' })], alike, explained)[0]?.kinds).toEqual(['emergency']);
});

test('surnames are compared without accents, points and particles', () => {
  expect(surnamesOf('Zoë v.d. Bergh-Ünal')).toEqual(['bergh', 'unal']);
  expect(surnamesOf('Sefa')).toEqual([]);
  expect(isSameName('Zoë Bergh', 'zoe  bergh')).toBe(true);
  expect(isSameName('Zoë', 'Zoë')).toBe(false);
});

test('a week begins on Monday', () => {
  expect(['2026-03-01', '2026-03-02', '2026-03-08'].map(weekOf)).toEqual(['2026-02-23', '2026-03-02', '2026-03-02']);
});
