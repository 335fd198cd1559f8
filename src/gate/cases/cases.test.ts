import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { casesFolder, readCase } from '../../cli/decide/cases.ts';
import { printDecision } from '../../cli/decide/print-decision.ts';
import { unmet } from '../../cli/decide/unmet.ts';
import { loadLaw } from '../../platform/law.ts';
import { decide, stoppedBy } from '../decide.ts';

const law = loadLaw();
const files = readdirSync(casesFolder).filter((name) => name.endsWith('.yaml'));
const cases = files.map((name) => ({ name, ...readCase(casesFolder + name, 'nl') }));
const decided = cases.map(({ act, plan, facts }) => decide(act, plan, facts, law));

describe('every case comes out as a privacy officer reads it', () => {
  test.each(cases)('$title', ({ act, plan, facts, expect: expected }) => {
    expect(expected).toBeDefined();
    expect(unmet(expected!, decide(act, plan, facts, law))).toEqual([]);
  });
});

test('there are at least 165 cases, and no two carry the same title', () => {
  expect(cases.length).toBeGreaterThanOrEqual(165);
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
});

test('each of the ten steps stops at least one case', () => {
  const steps = new Set(decided.map((decision) => stoppedBy(decision)?.step));
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((step) => !steps.has(step as never))).toEqual([]);
});

test('each case can be explained in both languages, with nothing left to fill in', () => {
  for (const decision of decided) {
    for (const language of ['nl', 'en'] as const)
      expect(printDecision(decision, language)).not.toMatch(/[{}]|undefined/);
  }
});

test('a case that stops offers something', () => {
  const stopping = decided.filter((decision) => stoppedBy(decision) !== undefined && !decision.deviated);
  expect(stopping.filter(({ alternatives }) => alternatives.length === 0)).toEqual([]);
});

test('all four outcomes are among the cases', () => {
  expect(new Set(decided.map(({ outcome }) => outcome)).size).toBe(4);
});
