import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { categories, LawId, needsOfWork, PlanWord, sources, Words } from '../policy.ts';

/** Step 3: data that many plans know, with their kind, so that nobody has to invent them (S2.8, S2.11, S4.29). */

const CatalogueField = z.strictObject({
  id: PlanWord,
  label: Words,
  category: z.enum(categories),
  source: z.enum(sources),
  neededFor: z.enum(needsOfWork),
  /** Off until somebody says why it is needed (S2.8). */
  ifRelevant: z.boolean().default(false),
  /** Only known in this country. */
  country: z.enum(['NL', 'BE']).optional(),
  hint: Words.optional(),
  /** Exceptions in the law to think of at step 6. */
  doors: z.array(LawId).default([]),
});
const CatalogueGroup = z.strictObject({ id: PlanWord, label: Words, fields: z.array(CatalogueField) });

export type CatalogueField = z.infer<typeof CatalogueField>;
export type CatalogueGroup = z.infer<typeof CatalogueGroup>;

const file = join(import.meta.dirname, '../../../../templates/catalogue/fields.yaml');

/** Throws with the place in the file when the catalogue does not hold. */
export function readCatalogue(yaml: string): CatalogueGroup[] {
  const read = z.array(CatalogueGroup).safeParse(parse(yaml));
  if (read.success) return read.data;
  throw new Error(`fields.yaml: ${z.prettifyError(read.error)}`);
}

/** Read once when the process starts. */
export const catalogue: readonly CatalogueGroup[] = readCatalogue(readFileSync(file, 'utf8'));

const byId = new Map(catalogue.flatMap(({ fields }) => fields).map((field) => [field.id, field]));

/** What the catalogue knows of a field of a plan; nothing of a field that somebody made up. */
export const findKnownField = (id: string): CatalogueField | undefined => byId.get(id);

type Choice = { country: 'NL' | 'BE'; taken: ReadonlySet<string>; search: string };

/** What can still be chosen: known in this country, not in the plan yet, and with the searched words. */
export function choicesFrom({ country, taken, search }: Choice): CatalogueGroup[] {
  const wanted = plain(search);
  return catalogue
    .map((group) => ({
      ...group,
      fields: group.fields.filter(
        (field) =>
          !taken.has(field.id) &&
          (field.country === undefined || field.country === country) &&
          (wanted === '' || wordsOf(group, field).includes(wanted)),
      ),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** Without accents and capitals: "Beëindiging" is found by "beeindig". */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

const wordsOf = (group: CatalogueGroup, { label, hint }: CatalogueField): string =>
  plain([group.label.nl, group.label.en, label.nl, label.en, hint?.nl, hint?.en].join('\n'));
