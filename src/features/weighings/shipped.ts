import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../platform/context.ts';
import { choices, type RecipientKind } from '../sharing/index.ts';
import type { Example, ExampleWords } from './example.ts';

const Both = z.strictObject({ nl: z.string().min(2), en: z.string().min(2) });
const kinds = ['self', 'representative', 'colleague', 'party', 'carer', 'authority'] as const satisfies RecipientKind[];

const Shipped = z.strictObject({
  id: z.string().regex(/^(nl|be)-[a-z-]+$/),
  country: z.enum(['NL', 'BE']),
  recipientKind: z.enum(kinds),
  direction: z.enum(['ask', 'tell']),
  chosen: z.enum(choices),
  law: z.array(z.string()),
  title: Both,
  situation: Both,
  who: Both,
  details: Both,
  reasoning: Both,
  told: Both,
});
type Shipped = z.infer<typeof Shipped>;

const folder = join(import.meta.dirname, '../../../templates/examples');

/** Read once; an example that does not hold stops the start, not a page. */
const shipped: readonly Shipped[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => {
    const read = z.array(Shipped).safeParse(parse(readFileSync(join(folder, file), 'utf8')));
    if (read.success) return read.data;
    throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  });

/** Invented weighings that come with the product, for the law of one country. */
export const listShipped = (country: 'NL' | 'BE', language: Language): Example[] =>
  shipped.filter((each) => each.country === country).map((each) => inLanguage(each, language));

function inLanguage(each: Shipped, language: Language): Example {
  const { id, recipientKind, direction, chosen, law } = each;
  const words: ExampleWords = {
    title: each.title[language],
    situation: each.situation[language],
    who: each.who[language],
    details: each.details[language],
    reasoning: each.reasoning[language],
    told: each.told[language],
  };
  const nobody = { sharedAt: null, sharedBy: null };
  return { ...words, ...nobody, id, recipientKind, direction, chosen, law, origin: 'shipped', label: 'invented' };
}
