import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersion, everybodySigned, type Life, periodsOf, stateOf, termsOf, type Version } from './policy.ts';

const version: Version = {
  version: 1,
  from: '2026-01-01',
  until: '2026-12-31',
  evaluateOn: null,
  completeOn: '2025-12-20',
  withdrawn: false,
};
const life = (more: Partial<Life>): Life => ({ versions: [version], leavings: [], endedOn: null, ...more });
const second: Version = { ...version, version: 2, from: '2027-01-01', until: '2027-12-31', completeOn: '2026-11-01' };

describe('how a covenant stands', () => {
  it.each<[string, Partial<Life>, string, ReturnType<typeof stateOf>]>([
    ['is a draft before it was offered', { versions: [] }, '2026-03-02', 'draft'],
    ['waits for signatures', { versions: [{ ...version, completeOn: null }] }, '2026-03-02', 'signing'],
    [
      'is a draft again once it was taken back',
      { versions: [{ ...version, completeOn: null, withdrawn: true }] },
      '2026-03-02',
      'draft',
    ],
    ['begins later', {}, '2025-12-31', 'not-yet'],
    ['holds on its first day', {}, '2026-01-01', 'in-force'],
    ['ends soon, sixty days before', {}, '2026-11-01', 'ends-soon'],
    ['still holds on its last day', {}, '2026-12-31', 'ends-soon'],
    ['has lapsed the day after', {}, '2027-01-01', 'lapsed'],
    [
      'never holds before the last signature',
      { versions: [{ ...version, completeOn: '2026-02-10' }] },
      '2026-02-09',
      'not-yet',
    ],
    [
      'holds from the last signature',
      { versions: [{ ...version, completeOn: '2026-02-10' }] },
      '2026-02-10',
      'in-force',
    ],
    ['goes on where a next version takes over', { versions: [version, second] }, '2026-12-31', 'in-force'],
    [
      'keeps holding while a next one is signed',
      { versions: [version, { ...second, completeOn: null }] },
      '2026-03-02',
      'in-force',
    ],
    ['holds without an end', { versions: [{ ...version, until: null }] }, '2030-01-01', 'in-force'],
    ['ended the day after somebody stopped it', { endedOn: '2026-03-01' }, '2026-03-02', 'ended'],
  ])('%s', (_, more, today, state) => {
    expect(stateOf(life(more), today)).toBe(state);
  });

  it('knows which version holds when a next one took over early', () => {
    const early = { ...second, from: '2026-06-01', completeOn: '2026-05-01' };
    const both = life({ versions: [version, early] });
    expect(periodsOf(both)).toEqual([
      { version: 1, from: '2026-01-01', until: '2026-05-31' },
      { version: 2, from: '2026-06-01', until: '2027-12-31' },
    ]);
    expect(['2026-05-31', '2026-06-01', '2028-01-01'].map((day) => currentVersion(both, day))).toEqual([1, 2, 2]);
  });

  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  it('never lets two versions hold on one day, nor one outside its own days', () => {
    const one = fc.record({ from: day, until: fc.option(day), completeOn: fc.option(day), withdrawn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), fc.option(day), day, (rows, endedOn, today) => {
        const versions = rows.map((row, at) => ({ ...row, version: at + 1, evaluateOn: null }));
        const holding = periodsOf({ versions, endedOn }).filter(
          ({ from, until }) => from <= today && (until === null || today <= until),
        );
        expect(holding.length).toBeLessThanOrEqual(1);
        for (const { version: number } of holding) {
          const held = versions[number - 1]!;
          expect(held.withdrawn || held.completeOn === null).toBe(false);
          expect(held.from <= today && held.completeOn! <= today).toBe(true);
          expect(held.until === null || today <= held.until).toBe(true);
          expect(endedOn === null || today <= endedOn).toBe(true);
        }
      }),
    );
  });
});

describe('when everybody signed', () => {
  const signers = (...signed: boolean[]) => signed.map((each, at) => ({ party: `p${at}`, signed: each }));
  it.each([
    ['all did', signers(true, true, true), [], true],
    ['one did not', signers(true, false), [], false],
    ['the one who did not, left', signers(true, true, false), ['p2'], true],
    ['only one is left', signers(true, false), ['p1'], false],
  ])('%s', (_, rows, left, complete) => {
    expect(
      everybodySigned(
        rows,
        left.map((party) => ({ party, leavesOn: '2026-01-01' })),
      ),
    ).toBe(complete);
  });
});

describe('what the gate hears of a covenant', () => {
  const matrix = {
    parties: [
      { id: 'ons', ours: true, register: '' },
      { id: 'wonen', ours: false, register: 'woningcorporatie' },
      { id: 'arts', ours: false, register: 'huisarts' },
      { id: 'nieuw', ours: false, register: '' },
    ],
    needs: [
      { who: 'wonen', from: 'ons', touches: { purpose: 'delen' }, fields: ['naam', 'doelen'] },
      { who: 'ons', from: 'wonen', touches: { purpose: 'delen' }, fields: ['naam', 'adres'] },
      { who: 'arts', from: 'wonen', touches: null, fields: [] },
      { who: 'nieuw', from: 'ons', touches: { purpose: 'delen' }, fields: ['naam'] },
    ],
  };
  const period = { from: '2026-01-01', until: '2026-12-31' };
  const covers = [{ purpose: 'delen', fields: ['naam', 'doelen', 'adres'] }];

  it('is per party what we give it and ask of it, and of a party without a need nothing', () => {
    expect(termsOf(matrix, period, [])).toEqual([
      { party: 'woningcorporatie', ...period, covers },
      { party: 'huisarts', ...period, covers: [] },
    ]);
  });

  it.each([
    ['until the day before it leaves', '2026-06-01', '2026-05-31'],
    ['until the end, when it leaves after that', '2027-06-01', '2026-12-31'],
  ])('counts for a party %s', (_, leavesOn, until) => {
    expect(termsOf(matrix, period, [{ party: 'wonen', leavesOn }])[0]).toEqual({
      party: 'woningcorporatie',
      from: period.from,
      until,
      covers,
    });
  });

  it('is nothing for a party that left before it began', () => {
    const terms = termsOf(matrix, period, [{ party: 'wonen', leavesOn: '2026-01-01' }]);
    expect(terms.map(({ party }) => party)).toEqual(['huisarts']);
  });
});
