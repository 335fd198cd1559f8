import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import type { PersonFacts } from '../act.ts';
import type { Operation } from '../plan.ts';
import { retention } from './10-retention.ts';

const on = (operation: Operation, state: PersonFacts['retention'], hold = false) =>
  retention(aMatter({ act: { operation }, facts: { person: { retention: state, hold } } })).check.reason;

test('the state of the file decides what may still be done', () => {
  const table: [Operation, PersonFacts['retention'], string][] = [
    ['view', 'active', 'within-term'],
    ['send', 'active', 'within-term'],
    ['view', 'archived', 'archive-allows'],
    ['send', 'archived', 'archived'],
    ['archive', 'archived', 'archive-allows'],
    ['view', 'expired', 'term-over'],
    ['archive', 'expired', 'term-over'],
    ['view', 'destroyed', 'destroyed'],
    ['destroy', 'destroyed', 'destroyed'],
    ['destroy', 'active', 'term-runs'],
    ['destroy', 'archived', 'term-runs'],
    ['destroy', 'expired', 'term-over-destroy'],
  ];
  expect(table.map(([operation, state]) => on(operation, state))).toEqual(table.map(([, , reason]) => reason));
});

test('a hold keeps what would be destroyed, for looking only', () => {
  expect(on('destroy', 'expired', true)).toBe('hold');
  expect(on('view', 'expired', true)).toBe('kept-for-hold');
  expect(on('send', 'expired', true)).toBe('term-over');
});

test('only an archive and a running term leave room for reasons', () => {
  const deviable = (operation: Operation, state: PersonFacts['retention'], hold = false) =>
    retention(aMatter({ act: { operation }, facts: { person: { retention: state, hold } } })).check.deviable;
  expect([deviable('send', 'archived'), deviable('destroy', 'active')]).toEqual([true, true]);
  expect([deviable('view', 'expired'), deviable('view', 'destroyed'), deviable('destroy', 'expired', true)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('the person still sees his own data while they exist', () => {
  const own = (state: PersonFacts['retention']) =>
    retention(aMatter({ facts: { actor: { kind: 'client', relation: 'own' }, person: { retention: state } } })).check
      .result;
  expect([own('archived'), own('expired'), own('destroyed')]).toEqual(['ok', 'ok', 'obstacle']);
});
