import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { measureLevels, newMeasure, type PlanMeasure, PlanWord, Words } from '../policy.ts';

/** Step 9: measures that many plans take, basic and raised, so that nobody has to invent them (S2.41, S4.48, S4.49). */

export const measureThemes = [
  'access',
  'devices',
  'network',
  'mail',
  'storage',
  'paper',
  'people',
  'continuity',
  'review',
] as const;

const CatalogueMeasure = z.strictObject({
  id: PlanWord,
  level: z.enum(measureLevels),
  theme: z.enum(measureThemes),
  text: Words,
  /** Where somebody can see that it is done. */
  evidence: Words,
});
export type CatalogueMeasure = z.infer<typeof CatalogueMeasure>;

const file = join(import.meta.dirname, '../../../../templates/catalogue/measures.yaml');

/** Throws with the place in the file when the catalogue does not hold. */
export function readMeasureCatalogue(yaml: string): CatalogueMeasure[] {
  const read = z.array(CatalogueMeasure).safeParse(parse(yaml));
  if (read.success) return read.data;
  throw new Error(`measures.yaml: ${z.prettifyError(read.error)}`);
}

/** Read once when the process starts. */
export const measureCatalogue: readonly CatalogueMeasure[] = readMeasureCatalogue(readFileSync(file, 'utf8'));

/** What can still be chosen: everything that the plan does not have yet. */
export const choosable = (measures: readonly Pick<PlanMeasure, 'id'>[]): CatalogueMeasure[] =>
  measureCatalogue.filter(({ id }) => !measures.some((each) => each.id === id));

/** The measures of a plan with these from the catalogue added; unknown ids and those it has are left out. */
export function withCatalogue(measures: readonly PlanMeasure[], chosen: readonly string[]): PlanMeasure[] {
  const added = choosable(measures).filter(({ id }) => chosen.includes(id));
  const asMeasure = ({ id, level, text, evidence }: CatalogueMeasure) =>
    newMeasure({ id, level, text, evidence: evidence.nl });
  return [...measures, ...added.map(asMeasure)];
}
