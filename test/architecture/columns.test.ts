import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';

const { asSuperuser } = await testDatabase();
type Column = { column: string; type: string; comment: string | null };
const columns = await asSuperuser<Column>(`
  select t.relname || '.' || a.attname as column, format_type(a.atttypid, null) as type,
    col_description(t.oid, a.attnum) as comment
  from pg_attribute a join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
  where n.nspname = 'public' and t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1`);

const retention = 'with the (organisation|account|record|log|installation)|until (used|ended)';
const form = new RegExp(`^(none|personal|special|secret)(, (encrypted|hashed|pseudonym))?: (${retention})$`);
const how = "comment on column t.c is 'class[, encrypted|hashed]: retention' in the migration; see 001-ground.sql";
const which = (wrong: (column: Column) => boolean) =>
  columns.filter(wrong).map(({ column, type, comment }) => `${column} (${type}): ${comment}`);

test('every column says what it holds and how long it stays: our own register fills itself', () => {
  expect(columns.length).toBeGreaterThan(100);
  expect(
    which(({ comment }) => !form.test(comment ?? '')),
    how,
  ).toEqual([]);
});

test('what names or describes someone is never readable in the database', () => {
  const open = which(({ comment }) => /^(personal|special|secret): /.test(comment ?? ''));
  expect(open, 'Let the vault seal it (bytea), or keep a hash; then write ", encrypted" or ", hashed"').toEqual([]);
});

test('what is encrypted is stored as bytes, and what is hashed as bytes or as an Argon2id text', () => {
  const sealed = which(({ comment, type }) => /, encrypted/.test(comment ?? '') && type !== 'bytea');
  const hashed = which(
    ({ comment, type, column }) => /, hashed/.test(comment ?? '') && type !== 'bytea' && !/_hash$/.test(column),
  );
  expect([...sealed, ...hashed], 'A text column suggests that it can be read: use bytea').toEqual([]);
});

test('bytes that are neither sealed nor hashed say that they are about nobody', () => {
  const unsaid = which(({ comment, type }) => type === 'bytea' && !/, |^none: /.test(comment ?? ''));
  expect(unsaid, how).toEqual([]);
});
