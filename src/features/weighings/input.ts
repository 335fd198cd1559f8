import { z } from 'zod';

const some = z.string().trim().max(200).catch('').default('');

/** A search as it stands in the address: never the name of a person, and the page says so. */
export const Search = z.object({ words: some, recipient: some, chosen: some, law: some });
export type Search = z.infer<typeof Search>;
