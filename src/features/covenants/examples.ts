import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PlanWord, Words } from '../plan/document/vocabulary.ts';
import { addDays, addMonths, dayOf } from '../../platform/dates.ts';
import { CovenantContent } from './content.ts';
import type { Around } from './gaps/gaps.ts';

/** In an example a need names a purpose by its word; which plan has it, the organisation knows. */
const ExampleNeed = z.looseObject({ purpose: PlanWord.nullable().default(null) });

const Example = z.strictObject({
  id: PlanWord,
  order: z.int(),
  country: z.enum(['NL', 'BE']),
  title: Words,
  about: Words,
  /** How long it holds, and after how many months one looks back. */
  months: z.int().min(1).max(120),
  evaluateAfter: z.int().min(1).max(120),
  content: z.looseObject({ needs: z.array(ExampleNeed) }),
});
export type Example = z.infer<typeof Example>;

const folder = join(import.meta.dirname, '../../../templates/covenants');

/** Read once when the process starts; an example that does not hold stops the start, not a page. */
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readExample(readFileSync(join(folder, file), 'utf8'), file))
  .sort((a, b) => a.order - b.order);

/** Throws with the name of the file and the place in it. */
export function readExample(yaml: string, file: string): Example {
  const read = Example.safeParse(parse(yaml, { merge: true }));
  const content = read.success ? CovenantContent.safeParse(withoutPurposes(read.data)) : read;
  if (read.success && content.success) return read.data;
  throw new Error(`${file}: ${z.prettifyError((content.error ?? read.error)!)}`);
}

function withoutPurposes({ content }: Example) {
  return { ...content, needs: content.needs.map(({ purpose: _purpose, ...need }) => need) };
}

/** Those of the country first: the others are good examples too. */
export const listExamples = (country: 'NL' | 'BE'): readonly Example[] => [
  ...examples.filter((example) => example.country === country),
  ...examples.filter((example) => example.country !== country),
];

export const findExample = (id: string): Example | undefined => examples.find((example) => example.id === id);

type Beginning = { name: string; now: Date; around: Around };

/**
 * The first draft from an example: our own name in it, parties that the register knows tied to it, needs tied to the
 * purposes of plans that run, and days counted from today. What is not known stays open, and is shown as a gap.
 */
export function beginFrom(example: Example, { name, now, around }: Beginning): CovenantContent {
  const places = [...around.plans.values()];
  const content = CovenantContent.parse({
    ...example.content,
    needs: example.content.needs.map(({ purpose, ...need }) => {
      const place = places.find((each) => each.purpose === purpose);
      return { ...need, touches: place ? { activity: place.activity, purpose: place.purpose } : null };
    }),
  });
  return {
    ...content,
    parties: content.parties.map((party) => ({
      ...party,
      name: party.ours ? name : party.name,
      register: around.register.has(party.register) ? party.register : '',
    })),
    start: dayOf(now),
    end: dayOf(addDays(addMonths(now, example.months), -1)),
    evaluateOn: dayOf(addMonths(now, example.evaluateAfter)),
  };
}
