import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { sectors } from '../organisation/index.ts';
import { PlanContent, PlanWord } from './policy.ts';

const PlanTemplate = z.strictObject({ id: PlanWord, order: z.int(), sector: z.enum(sectors), content: PlanContent });

/** A starting plan for a sector, as a file in `templates/` that people who do not program can read and improve. */
export type PlanTemplate = z.infer<typeof PlanTemplate>;

const folder = join(import.meta.dirname, '../../../templates');

/** Read once when the process starts; a template that does not hold stops the start, not a page. */
const templates = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readTemplate(readFileSync(join(folder, file), 'utf8'), file))
  .sort((a, b) => a.order - b.order);

/** Throws with the name of the file and the place in it. */
export function readTemplate(yaml: string, file: string): PlanTemplate {
  const read = PlanTemplate.safeParse(parse(yaml, { merge: true }));
  if (read.success) return read.data;
  throw new Error(`${file}: ${z.prettifyError(read.error)}`);
}

/** All templates, or those for a country. */
export const listTemplates = (country?: 'NL' | 'BE'): readonly PlanTemplate[] =>
  templates.filter((template) => country === undefined || template.content.country === country);

export const findTemplate = (id: string): PlanTemplate | undefined => templates.find((template) => template.id === id);
