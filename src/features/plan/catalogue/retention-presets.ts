import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LawToday } from '../obstacles/obstacle.ts';
import { LawId, type PlanDocument, PlanWord, Words } from '../policy.ts';

/** Step 10: terms to begin with, for each law and country (law.md 3.1). The term itself is a dated row of the law book. */

const Preset = z.strictObject({
  id: PlanWord,
  /** Left out: for both countries. */
  country: z.enum(['NL', 'BE']).optional(),
  label: Words,
  law: LawId.optional(),
  /** This law takes the place of another one, for a case of its own. */
  insteadOf: LawId.optional(),
  /** A plan that rests on a law with this beginning keeps at least this long. */
  appliesTo: z.array(z.string()).default([]),
  from: z.enum(['last-appointment', 'end-of-service', 'decision', 'withdrawal']),
  archiveAfterMonths: z.int().min(0),
  /** The whole term, where no law gives one in months. */
  months: z.int().min(1).optional(),
  reason: Words,
});
export type RetentionPreset = z.infer<typeof Preset>;

const file = join(import.meta.dirname, '../../../../templates/catalogue/retention.yaml');

/** Throws with the place in the file when the list does not hold. */
export function readPresets(yaml: string): RetentionPreset[] {
  const read = z.array(Preset).safeParse(parse(yaml));
  if (read.success) return read.data;
  throw new Error(`retention.yaml: ${z.prettifyError(read.error)}`);
}

/** Read once when the process starts. */
export const retentionPresets: readonly RetentionPreset[] = readPresets(readFileSync(file, 'utf8'));

export const presetsFor = (country: PlanDocument['country']): RetentionPreset[] =>
  retentionPresets.filter((preset) => preset.country === undefined || preset.country === country);

/** The plan with the term of a preset; unchanged where the law book gives no term today. */
export function withPreset(document: PlanDocument, id: string, law: LawToday): PlanDocument {
  const preset = presetsFor(document.country).find((each) => each.id === id);
  const months = preset && ((preset.law && law.months(preset.law)) || preset.months);
  if (!preset || !months) return document;
  const { from, archiveAfterMonths, reason } = preset;
  const retention: PlanDocument['retention'] = {
    from,
    archiveAfterMonths,
    destroyAfterMonths: Math.max(1, months - archiveAfterMonths),
    reading: 'one-after-the-other',
    law: preset.law ? [preset.law] : [],
    reason,
    whenArchived: document.retention?.whenArchived ?? ['archive', 'destroy'],
    perPurpose: document.retention?.perPurpose ?? [],
  };
  return { ...document, retention };
}

/** A law that asks for a term, in whole months. */
export type Minimum = { law: string; months: number };

/** The laws whose term follows from what purposes rest on, besides those that the plan names itself. */
function impliedBy(basisLaw: readonly string[], country: PlanDocument['country']): string[] {
  return presetsFor(country).flatMap(({ law, appliesTo }) =>
    law && appliesTo.some((start) => basisLaw.some((each) => each.startsWith(start))) ? law : [],
  );
}

/**
 * The longest of the statutory minima, or null when no law sets a term (effective = max of the minima). `named`: laws that
 * count anyway. `chosen`: laws of the plan's own term; one that takes the place of another leaves that other one out.
 */
export function longestMinimum(
  { country }: Pick<PlanDocument, 'country'>,
  {
    named,
    basisLaw,
    chosen = named,
  }: { named: readonly string[]; basisLaw: readonly string[]; chosen?: readonly string[] },
  law: LawToday,
): Minimum | null {
  const replaced = retentionPresets.flatMap((each) =>
    each.law && each.insteadOf && chosen.includes(each.law) ? each.insteadOf : [],
  );
  const laws = [...new Set([...named, ...impliedBy(basisLaw, country)])].filter((each) => !replaced.includes(each));
  const minima = laws.flatMap((each) => {
    const months = law.months(each);
    return months === null ? [] : { law: each, months };
  });
  return minima.reduce<Minimum | null>((most, each) => (most && most.months >= each.months ? most : each), null);
}
