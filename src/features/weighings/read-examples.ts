import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { getOrganisation, namesOf } from '../organisation/index.ts';
import { asOneText, type Example } from './example.ts';
import { Search } from './input.ts';
import { fits } from './policy.ts';
import { listShipped } from './shipped.ts';
import { listShared } from './store.ts';

const readers = ['worker', 'process-owner', 'privacy-contact', 'fg', 'auditor'] as const;

async function allExamples(c: Context): Promise<Example[]> {
  const { country } = await getOrganisation(c);
  return [...(await listShared(c)), ...listShipped(country, c.language)];
}

/** Laws that examples rest on, for the list to choose from. */
export type ExamplesFound = { examples: Example[]; total: number; laws: string[] };

/** Examples of colleagues and those that come with the product. */
export const findExamples = question({
  name: 'weighings.find-examples',
  may: readers,
  input: Search,
  gather: async () => ({}),
  gate: 'checked-text',
  read: async (c, search) => {
    const all = await allExamples(c);
    const examples = all.filter((each) => fits({ ...each, text: asOneText(each) }, search));
    const answer: ExamplesFound = {
      examples,
      total: all.length,
      laws: [...new Set(all.flatMap(({ law }) => law))].sort(),
    };
    return { answer };
  },
});

export type ExampleRead = { example: Example; by: string | null; mayRemove: boolean };

export const readExample = question({
  name: 'weighings.read-example',
  may: readers,
  input: z.object({ example: z.string().max(100) }),
  gather: async (c, { example }) => (await allExamples(c)).find(({ id }) => id === example) ?? null,
  gate: 'checked-text',
  read: async (c, _input, example) => {
    const by =
      example.sharedBy === null ? null : ((await namesOf(c, [example.sharedBy])).get(example.sharedBy) ?? null);
    const answer: ExampleRead = { example, by, mayRemove: mayRemove(c, example) };
    return { answer };
  },
});

/** Who shared it, and who watches over privacy. */
export const mayRemove = ({ actor }: Context, { origin, sharedBy }: Example): boolean =>
  origin === 'colleague' &&
  actor.kind === 'worker' &&
  (actor.account === sharedBy || actor.roles.some((role) => role === 'privacy-contact' || role === 'fg'));
