import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generaliseMonths, suppressOverlapping, suppressParts, withoutNearlyTheSame } from './policy.ts';

const cellsOf = (counts: readonly number[]) => counts.map((count, at) => ({ name: `groep ${at}`, count }));
const shownOf = (counts: readonly number[], least?: number) => {
  const { total, cells } = suppressParts(cellsOf(counts), least);
  return [total, ...cells.map(({ count }) => count)];
};

const upTo = (most: number) => Array.from({ length: most + 1 }, (_none, count) => count);

describe('counts of people', () => {
  test.each([
    [
      [12, 20, 30],
      [62, 12, 20, 30],
    ],
    [
      [4, 20, 30],
      [54, null, null, 30],
    ],
    [
      [9, 20],
      [29, null, null],
    ],
    [
      [0, 25],
      [25, null, null],
    ],
    [
      [3, 4, 20, 30],
      [57, null, null, null, 30],
    ],
    [
      [3, 4],
      [null, null, null],
    ],
    [
      [6, 6],
      [null, null, null],
    ],
    [[50], [50, 50]],
    [[], [null]],
  ])('%j are shown as %j', (counts, shown) => {
    expect(shownOf(counts)).toEqual(shown);
  });

  test('no small group is ever shown, and no total minus the rest gives one back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 8 }), (counts) => {
        const [total, ...cells] = shownOf(counts);
        for (const count of cells) expect(count === null || (count ?? 0) >= 10).toBe(true);
        const hidden = cells.filter((count) => count === null).length;
        const rest = (total ?? 0) - cells.reduce<number>((sum, count) => sum + (count ?? 0), 0);
        if (total !== null && hidden > 0) {
          expect(hidden).toBeGreaterThan(1);
          expect(rest).toBeGreaterThanOrEqual(20);
        }
      }),
    );
  });

  test('whoever knows these rules and tries every table still cannot tell how many are in a small group', () => {
    const [least, most, size] = [3, 7, 4];
    let tables: number[][] = [[]];
    for (let at = 0; at < size; at += 1)
      tables = tables.flatMap((table) => upTo(most).map((count) => [...table, count]));
    const alike = Map.groupBy(tables, (table) => JSON.stringify(shownOf(table, least)));
    for (const [shown, possible] of alike) {
      const cells = (JSON.parse(shown) as (number | null)[]).slice(1);
      cells.forEach((count, at) => {
        if (count !== null) return;
        const guesses = new Set(possible.map((table) => table[at]));
        expect(guesses.size, `${shown} gives away group ${at}`).toBeGreaterThan(1);
      });
    }
  });

  test('people who are in several groups: neither the few who are, nor the few who are not', () => {
    const shown = suppressOverlapping(cellsOf([3, 12, 28, 30]), 35).map(({ count }) => count);
    expect(shown).toEqual([null, 12, null, null]);
  });

  test('a group is hidden when nearly all of it is shown as a part of it', () => {
    const outcomes = [
      { name: 'shared', count: 25 },
      { name: 'not-shared', count: 12 },
    ];
    const hides = (part: number | null) =>
      withoutNearlyTheSame(outcomes, 'shared', [{ name: 'party', count: part }])[0]!.count;
    expect([hides(24), hides(25), hides(16), hides(15), hides(null)]).toEqual([null, null, null, 25, 25]);
  });

  test('months become quarters or years before anything is hidden', () => {
    const months = (counts: readonly number[]) => counts.map((count, at) => ({ name: `2026-0${at + 1}`, count }));
    expect(generaliseMonths(months([10, 12])).cells.map(({ name }) => name)).toEqual(['2026-01', '2026-02']);
    expect(generaliseMonths(months([5, 6, 4, 8, 9, 1]))).toEqual({
      total: 33,
      cells: [
        { name: '2026 1', count: 15 },
        { name: '2026 2', count: 18 },
      ],
    });
    expect(generaliseMonths(months([5, 6, 4, 2])).cells).toEqual([{ name: '2026', count: 17 }]);
    expect(generaliseMonths(months([1, 2])).total).toBeNull();
  });
});
