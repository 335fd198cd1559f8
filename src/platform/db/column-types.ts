import pg from 'pg';

const int8 = 20;
const date = 1082;

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint from the database is too large for a number.');
  return value;
}

/**
 * How columns arrive: bigint as a number (throws beyond 2^53), date as 'YYYY-MM-DD' (a Date would shift it by the
 * time zone), timestamptz as Date, bytea as Buffer, numeric as text, the rest as pg does.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return safeInteger;
    if (oid === date) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};
