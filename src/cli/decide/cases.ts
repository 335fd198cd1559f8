import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Act, Facts } from '../../gate/act.ts';
import type { Plan } from '../../gate/plan.ts';
import type { Language } from '../../gate/texts.ts';
import { caseSchema, PlanFile, type Expectation } from './case-schema.ts';
import { fileError } from './file-error.ts';
import { onAQuietDay } from './quiet-day.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** A case as it lies before the gate. */
export type Case = {
  title: string;
  situation: string | undefined;
  act: Act;
  plan: Plan;
  facts: Facts;
  expect: Expectation | undefined;
};

export const casesFolder = fileURLToPath(new URL('../../gate/cases/', import.meta.url));

/** Reads a case from a file. Throws `FileError`. */
export function readCase(path: string, language: Language): Case {
  const file = readYaml(readText(path, language), caseSchema, language);
  const plan: Plan = typeof file.plan === 'string' ? namedPlan(file.plan, language) : file.plan;
  const { title, situation, act, expect } = file;
  return {
    title,
    situation,
    act,
    plan: { ...plan, ...defined(file.planDifferences) },
    facts: onAQuietDay(file.facts),
    expect,
  };
}

function namedPlan(name: string, language: Language): Plan {
  const known = readdirSync(`${casesFolder}plans`).map((file) => file.replace(/\.yaml$/, ''));
  // Compared with the list, so that a name can never lead to another folder.
  if (!known.includes(name)) throw fileError('plan', language, { detail: known.join(', ') });
  return readYaml(readText(`${casesFolder}plans/${name}.yaml`, language), () => PlanFile, language);
}

const defined = (differences: Partial<Record<keyof Plan, unknown>> = {}) =>
  Object.fromEntries(Object.entries(differences).filter(([, value]) => value !== undefined)) as Partial<Plan>;
