import { z } from 'zod';
import { centsOf, typedEuros, wholeOf } from './euros.ts';
import { Costs } from './policy.ts';

/** Every field of the estimate, in the order of the form; money is typed in euros. */
export const costFields = [
  { name: 'letters', kind: 'number' },
  { name: 'postage', kind: 'euros' },
  { name: 'paper', kind: 'euros' },
  { name: 'letterMinutes', kind: 'number' },
  { name: 'hourly', kind: 'euros' },
  { name: 'handlings', kind: 'number' },
  { name: 'minutesSaved', kind: 'number' },
  { name: 'low', kind: 'number' },
  { name: 'likely', kind: 'number' },
  { name: 'high', kind: 'number' },
  { name: 'message', kind: 'euros' },
  { name: 'running', kind: 'euros' },
  { name: 'oneOff', kind: 'euros' },
  { name: 'years', kind: 'number' },
] as const satisfies readonly { name: keyof Costs; kind: 'number' | 'euros' }[];
export type CostName = (typeof costFields)[number]['name'];

/** A text → whole cents or a whole number, within what the estimate can carry. */
const typed = (name: CostName, kind: 'number' | 'euros') =>
  z.string().transform((text, context) => {
    const value = kind === 'euros' ? centsOf(text) : wholeOf(text);
    const wrong = kind === 'euros' ? 'not-euros' : 'not-number';
    if (value !== null && Costs.shape[name].safeParse(value).success) return value;
    context.addIssue({ code: 'custom', message: value === null ? wrong : 'out-of-range' });
    return z.NEVER;
  });

const shape = Object.fromEntries(costFields.map(({ name, kind }) => [name, typed(name, kind)])) as Record<
  CostName,
  ReturnType<typeof typed>
>;

/** The form of the estimate; least ≤ likely ≤ most. Error codes: not-number, not-euros, out-of-range, out-of-order. */
export const TypedCosts = z
  .object(shape)
  .refine(({ low, likely }) => low <= likely, { path: ['likely'], error: 'out-of-order' })
  .refine(({ likely, high }) => likely <= high, { path: ['high'], error: 'out-of-order' });

/** The fields as they are shown in the form. */
export const costValues = (costs: Costs): Record<CostName, string> =>
  Object.fromEntries(
    costFields.map(({ name, kind }) => [name, kind === 'euros' ? typedEuros(costs[name]) : String(costs[name])]),
  ) as Record<CostName, string>;
