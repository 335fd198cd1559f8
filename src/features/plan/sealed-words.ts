import type { Context } from '../../platform/context.ts';

/** Where free text about a plan stands: a text cannot be moved to another row, column or table. */
type Place = { table: string; column: string; row: string };

/** Seals and opens what people write about a plan, under the key of the organisation: it may hold names. */
export async function sealedWords(c: Context) {
  const key = await c.ground.vault.subject(c.organisation, c.organisation);
  return {
    seal: (place: Place, words: string): Buffer => key.seal(place, words),
    open: (place: Place, sealed: Buffer): string => key.open(place, sealed),
  };
}

/** Table and column of a free text, waiting for the row. */
export const placeOf =
  (table: string, column: string) =>
  (row: string): Place => ({ table, column, row });
