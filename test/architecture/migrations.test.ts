import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMigrations } from '../../src/platform/db/migrate.ts';

const lock = JSON.parse(readFileSync(join(import.meta.dirname, 'migrations.json'), 'utf8')) as Record<string, string>;
const now = Object.fromEntries(
  readMigrations().map(({ number, name, sha256 }) => [`${String(number).padStart(3, '0')}-${name}`, sha256]),
);

test('a migration never changes and never goes away: somebody has run it already', () => {
  const changed = Object.keys(lock).filter((name) => now[name] !== lock[name]);
  expect(changed, 'Put these files back as they were, and write what must change in a new number').toEqual([]);
});

test('every migration is in the lock', () => {
  const fresh = Object.fromEntries(Object.entries(now).filter(([name]) => !(name in lock)));
  expect(fresh, 'Add these lines at the end of test/architecture/migrations.json, and change no other').toEqual({});
});

test('a new migration comes after all that were there', () => {
  const order = Object.keys(lock);
  expect(order, 'A lower number would not run where the higher one ran before').toEqual([...order].sort());
});
