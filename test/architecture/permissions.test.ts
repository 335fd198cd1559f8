import { expect, test } from 'vitest';
import { parties } from '../../src/platform/context.ts';
import { exemptions } from '../../src/platform/exemptions.ts';
import { actionNames } from '../../src/platform/action-names/index.ts';
import { registered } from '../../src/platform/registry.ts';
import '../../src/app.tsx';
import '../../src/jobs.ts';
import '../../src/schedule.ts';

test('everything that can be done has a name in the permission matrix, in both languages', () => {
  const nameless = registered()
    .filter(({ name }) => !actionNames[name]?.nl.trim() || !actionNames[name]?.en.trim())
    .map(({ name }) => name);
  expect(nameless, 'Say in src/platform/action-names, in Dutch and English, what somebody may do here').toEqual([]);
});

/** Done by a job after the act; it stands in the log and needs a name there, and nobody can be allowed it. */
const byJobs = ['delivery.hand-over-message', 'guests.hand-over-message', 'guests.knock-closed-door'];

test('no name in the permission matrix belongs to something that is gone', () => {
  const known = new Set([...byJobs, ...registered().map(({ name }) => name)]);
  const gone = Object.keys(actionNames).filter((name) => !known.has(name));
  expect(gone, 'Take these lines out of src/platform/action-names/index.ts').toEqual([]);
});

test('everything passes the gate, or is exempt for a reason that has a name', () => {
  const unguarded = registered().filter(({ guard }) => guard !== 'gate' && !Object.hasOwn(exemptions, guard));
  expect(unguarded, 'Ask the gate, or add the reason to src/platform/exemptions.ts and let it be reviewed').toEqual([]);
});

test('everything names who may, and nobody whom we do not know', () => {
  const vague = registered().filter(({ may }) => may.length === 0 || may.some((party) => !parties.includes(party)));
  expect(vague, 'Name in `may` the roles of src/platform/context.ts').toEqual([]);
});

test('a name says feature and deed: feature.verb-noun', () => {
  const odd = registered().filter(({ name }) => !/^[a-z]+\.[a-z]+(-[a-z]+)+$/.test(name));
  expect(
    odd.map(({ name }) => name),
    'Call it feature.verb-noun: it is permission, matrix row and log entry',
  ).toEqual([]);
});
