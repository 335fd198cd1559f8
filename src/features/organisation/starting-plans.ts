import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

import { type Sector, sectors } from './sectors.ts';

const Words = z.object({ nl: z.string(), en: z.string() });
const StartingPlan = z
  .object({
    id: z.string(),
    order: z.number(),
    sector: z.enum(sectors),
    content: z.object({ country: z.enum(['NL', 'BE']), title: Words, summary: Words }),
  })
  .transform(({ id, order, sector, content: { country, title, summary } }) => {
    return { id, order, sector, country, title, summary };
  });

/** What the founder can choose to start from; the whole of it is read by the plan. */
export type StartingPlan = z.infer<typeof StartingPlan>;

const folder = join(import.meta.dirname, '../../../templates');
let read: readonly StartingPlan[] | undefined;

/** The first plan of each sector, those of this country first. Read from the files in `templates/` when first asked. */
export function listStartingPlans(country: 'NL' | 'BE'): readonly StartingPlan[] {
  read ??= readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => StartingPlan.parse(parse(readFileSync(join(folder, file), 'utf8'), { merge: true })));
  const seen = new Set<Sector>(['anders']);
  const firsts = read
    .toSorted((a, b) => a.order - b.order)
    .filter(({ sector }) => !seen.has(sector) && seen.add(sector));
  return firsts.sort((a, b) => Number(b.country === country) - Number(a.country === country) || a.order - b.order);
}
