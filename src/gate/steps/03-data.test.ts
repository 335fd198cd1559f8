import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import { data } from './03-data.ts';

test('fields outside the catalogue are named, and the act without them is offered', () => {
  const { check, alternatives } = data(aMatter({ act: { data: ['naam', 'inkomen'] } }));
  expect(check).toMatchObject({ reason: 'field-not-in-plan', about: ['inkomen'] });
  expect(alternatives[0]?.act?.data).toEqual(['naam']);
});

test('an act that names no field says nothing, except where the whole file is meant', () => {
  const naming = (operation: 'view' | 'send' | 'ask' | 'archive' | 'destroy') =>
    data(aMatter({ act: { operation, data: [] } })).check.result;
  expect([naming('view'), naming('send')]).toEqual(['obstacle', 'obstacle']);
  expect([naming('ask'), naming('archive'), naming('destroy')]).toEqual(['ok', 'ok', 'ok']);
});

test('a field with the name of a JavaScript property is not in the plan by accident', () => {
  expect(data(aMatter({ act: { data: ['constructor'] } })).check.reason).toBe('field-not-in-plan');
});
