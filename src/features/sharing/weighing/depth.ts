import type { Depth, PlanPurpose } from '../../../gate/plan.ts';
import { depths, isName } from '../policy.ts';

/** What is told, and how deep. */
export type Told = Readonly<Record<string, Depth>>;

const deeper = (a: Depth, b: Depth): boolean => depths.indexOf(a) > depths.indexOf(b);

/** Nothing deeper than this. Who it is about is said or not said: a name has no outline. */
export const atMost = (told: Told, most: Depth): Told =>
  Object.fromEntries(
    Object.entries(told).map(([field, depth]) => [field, !isName(field) && deeper(depth, most) ? most : depth]),
  );

/** How deep it goes apart from the name. */
export const deepest = (told: Told): Depth =>
  Object.entries(told)
    .filter(([field]) => !isName(field))
    .reduce<Depth>((most, [, depth]) => (deeper(depth, most) ? depth : most), 'fact');

/**
 * One depth for the whole act, as the gate reads it. Where nothing goes deeper than the purpose needs of that very
 * field, it is the shallowest promise; otherwise it is what goes too deep, so that the gate says so.
 */
export function depthUnder({ fields }: PlanPurpose, told: Told): Depth {
  const promised = new Map(fields.map(({ field, depth }) => [field, depth]));
  const tooDeep = Object.entries(told).filter(([field, depth]) => {
    const promise = promised.get(field);
    return !isName(field) && promise !== undefined && deeper(depth, promise);
  });
  if (tooDeep.length > 0) return deepest(Object.fromEntries(tooDeep));
  const promises = Object.keys(told).flatMap((field) => promised.get(field) ?? []);
  return promises.reduce<Depth>((least, depth) => (deeper(least, depth) ? depth : least), deepest(told));
}
