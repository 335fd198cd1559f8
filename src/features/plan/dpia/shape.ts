import type { PlanDocument } from '../policy.ts';

/** The parts of a plan that carry risk, as far as a change of them asks a new look at the DPIA (AVG 35(11)). */
export type Shape = Readonly<Record<'fields' | 'purposes' | 'parties' | 'ways' | 'people', readonly string[]>>;

export function shapeOf({ fields, purposes, flows, channels, people, peopleNumber }: PlanDocument): Shape {
  const sorted = (each: readonly string[]) => [...new Set(each)].sort();
  return {
    fields: sorted(fields.filter(({ off }) => !off).map(({ id, category }) => `${id}:${category}`)),
    purposes: sorted(purposes.flatMap(({ id, operations }) => operations.map((each) => `${id}:${each}`))),
    parties: sorted(flows.flatMap(({ party, role, fields: sent }) => sent.map((field) => `${party}:${role}:${field}`))),
    ways: sorted(channels.flatMap(({ channel, carries }) => carries.map((each) => `${channel}:${each}`))),
    people: sorted([...people, ...(peopleNumber ? [peopleNumber] : [])]),
  };
}

export type ShapePart = keyof Shape;

/** Which parts of the plan are no longer what they were. */
export const changedParts = (then: Shape, now: Shape): ShapePart[] =>
  (Object.keys(now) as ShapePart[]).filter((part) => now[part].join('\n') !== then[part].join('\n'));
