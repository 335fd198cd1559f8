import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import { owner } from './01-owner.ts';

test('an approved plan with an owner goes on, running or not', () => {
  for (const state of ['approved', 'running'] as const)
    expect(owner(aMatter({ plan: { state } })).check.result).toBe('ok');
});

test('a draft waits for approval, also when it was already asked for', () => {
  for (const state of ['draft', 'asked'] as const) {
    expect(owner(aMatter({ plan: { state } })).check.reason).toBe('plan-not-approved');
  }
});

test('no reason of a professional stands in for an owner', () => {
  expect(owner(aMatter({ plan: { owner: null } })).check).toMatchObject({ reason: 'no-owner', deviable: false });
});

test('under a closed plan only keeping and the own view of the person remain', () => {
  const closed = (operation: 'view' | 'send' | 'destroy', kind: 'worker' | 'client') =>
    owner(aMatter({ plan: { state: 'closed' }, act: { operation }, facts: { actor: { kind, relation: 'own' } } })).check
      .result;
  expect(closed('view', 'worker')).toBe('obstacle');
  expect(closed('send', 'client')).toBe('obstacle');
  expect(closed('destroy', 'worker')).toBe('ok');
  expect(closed('view', 'client')).toBe('ok');
});
