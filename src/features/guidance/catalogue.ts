import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fits } from './policy.ts';

const Words = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

const Way = z.strictObject({ id: Id, name: Words, fit: z.enum(fits), ours: z.boolean(), why: Words });
const Link = z.strictObject({
  id: Id,
  country: z.enum(['NL', 'BE']),
  name: Words,
  about: Words,
  address: z.url({ protocol: /^https$/ }),
  checked_on: z.iso.date().nullable(),
});

export type Way = z.infer<typeof Way>;
export type Link = z.infer<typeof Link>;

/** Throws with the place in the file when it does not hold. */
function read<T>(file: string, schema: z.ZodType<T>): T {
  const path = join(import.meta.dirname, '../../../templates/catalogue', file);
  const found = schema.safeParse(parse(readFileSync(path, 'utf8')));
  if (found.success) return found.data;
  throw new Error(`${file}: ${z.prettifyError(found.error)}`);
}

/** Ways in which data travel, as most organisations see them; `ours`: this product can use it by itself. */
export const ways: readonly Way[] = read('ways.yaml', z.array(Way));
/** Official places to read on. */
export const links: readonly Link[] = read('links.yaml', z.array(Link));
