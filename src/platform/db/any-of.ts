import { type RawBuilder, sql } from 'kysely';

/**
 * One of these ids, as one parameter: `where('id', '=', anyOf(ids))`. A list of every length then is the same
 * statement, which is prepared once, and fifty parameters are not written one by one.
 */
export const anyOf = (ids: readonly string[]): RawBuilder<string> => sql<string>`any(${ids}::uuid[])`;
