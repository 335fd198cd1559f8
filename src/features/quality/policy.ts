/** Fewer people than this are never shown: in a small group somebody knows who they are (S0.10). */
export const LEAST = 10;

export type Cell<Name extends string = string> = { name: Name; count: number };
/** `null`: suppressed. */
export type ShownCell<Name extends string = string> = { name: Name; count: number | null };

/** Everybody is in exactly one cell, so that the cells add up to the total. */
export type ShownParts<Name extends string = string> = { total: number | null; cells: ShownCell<Name>[] };

/**
 * Suppresses what is small, and then as much more as is needed so that no subtraction from the total gives it back: larger
 * groups go along, the smallest first, until what is hidden is at least twice `least`, and of groups of equal size all or
 * none. Whoever knows these rules and tries every table still cannot tell (see the test). Where that cannot be, nothing
 * is shown. (Primary and secondary suppression; Hundepool et al. 2012, chapter 4.)
 */
export function suppressParts<Name extends string>(cells: readonly Cell<Name>[], least = LEAST): ShownParts<Name> {
  const total = sumOf(cells);
  const hidden = new Set(cells.filter(({ count }) => count < least));
  if (total < least) return nothing(cells);
  if (hidden.size > 0) {
    const larger = cells.filter((cell) => !hidden.has(cell)).sort((a, b) => a.count - b.count);
    for (let enough = false; !enough;) {
      const along = larger.shift();
      if (!along) return nothing(cells);
      hidden.add(along);
      enough = sumOf([...hidden]) >= 2 * least && larger[0]?.count !== along.count;
    }
  }
  return { total, cells: cells.map((cell) => ({ name: cell.name, count: hidden.has(cell) ? null : cell.count })) };
}

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0);

const nothing = <Name extends string>(cells: readonly Cell<Name>[]): ShownParts<Name> => ({
  total: null,
  cells: cells.map(({ name }) => ({ name, count: null })),
});

/**
 * People may be in several cells, or in none. A cell is shown when it is large enough, and so is everybody who is not in
 * it: of a group in which nearly all did something, the few who did not would be known.
 */
export const suppressOverlapping = <Name extends string>(
  cells: readonly Cell<Name>[],
  everybody: number,
  least = LEAST,
): ShownCell<Name>[] =>
  cells.map(({ name, count }) => ({
    name,
    count: count >= least && everybody - count >= least ? count : null,
  }));

/** From fine to coarse: the first way to group people in which nothing has to be hidden; else the coarsest. */
export function generalise(levels: readonly (readonly Cell[])[], least = LEAST): ShownParts {
  const shown = levels.map((cells) => suppressParts(cells, least));
  return (
    shown.find(({ total, cells }) => total !== null && cells.every(({ count }) => count !== null)) ?? shown.at(-1)!
  );
}

/** Months become quarters, and quarters years. */
export const generaliseMonths = (months: readonly Cell[], least = LEAST): ShownParts =>
  generalise([months, joined(months, quarterOf), joined(months, (month) => month.slice(0, 4))], least);

/** `2026-03` → `2026 1`. */
const quarterOf = (month: string): string => `${month.slice(0, 4)} ${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

/** The same people in fewer groups. */
export function joined(cells: readonly Cell[], nameOf: (name: string) => string): Cell[] {
  const sums = new Map<string, number>();
  for (const { name, count } of cells) sums.set(nameOf(name), (sums.get(nameOf(name)) ?? 0) + count);
  return [...sums].map(([name, count]) => ({ name, count }));
}

/**
 * Hides a group of which another that is shown is a part, when the rest of it is small: with "shared: 25" and "shared with
 * a partner: 24" one could tell that there was one more.
 */
export const withoutNearlyTheSame = <Name extends string>(
  cells: readonly ShownCell<Name>[],
  whole: Name,
  parts: readonly ShownCell[],
  least = LEAST,
): ShownCell<Name>[] =>
  cells.map((cell) => {
    const close = parts.some(({ count }) => cell.count !== null && count !== null && cell.count - count < least);
    return cell.name === whole && close ? { ...cell, count: null } : cell;
  });
