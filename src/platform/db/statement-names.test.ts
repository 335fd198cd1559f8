import { expect, test } from 'vitest';
import { statementNames } from './statement-names.ts';

const timesOf = (nameOf: (text: string) => string | undefined, text: string, times: number) =>
  Array.from({ length: times }, () => nameOf(text)).at(-1);

test('a text that comes often gets a name of its own, and keeps it', () => {
  const nameOf = statementNames();
  expect(timesOf(nameOf, 'select 1', 19)).toBeUndefined();
  const name = nameOf('select 1');
  expect(name).toBeDefined();
  expect(nameOf('select 1')).toBe(name);
  expect(timesOf(nameOf, 'select 2', 20)).not.toBe(name);
});

test('a text with a star never gets one: its columns may change under it', () => {
  expect(timesOf(statementNames(), 'select * from apples', 100)).toBeUndefined();
});

test('there are never more names than a connection should keep', () => {
  const nameOf = statementNames();
  const names = Array.from({ length: 400 }, (_, n) => timesOf(nameOf, `select ${n}`, 20)).filter(Boolean);
  expect(names).toHaveLength(150);
  expect(new Set(names).size).toBe(150);
});
