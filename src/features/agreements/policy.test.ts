import { describe, expect, it } from 'vitest';
import { agreementState, fittingKind, partyState, renewalStart } from './policy.ts';

describe('an agreement', () => {
  const today = '2026-03-02';
  it.each([
    ['without an end holds', { from: '2020-01-01', until: null }, 'in-force'],
    ['holds on its first day', { from: today, until: null }, 'in-force'],
    ['holds on its last day, and somebody should arrange the next', { from: '2020-01-01', until: today }, 'ends-soon'],
    ['ends soon within sixty days', { from: '2020-01-01', until: '2026-05-01' }, 'ends-soon'],
    ['does not end soon after sixty days', { from: '2020-01-01', until: '2026-05-02' }, 'in-force'],
    ['lapsed yesterday', { from: '2020-01-01', until: '2026-03-01' }, 'lapsed'],
    ['begins tomorrow', { from: '2026-03-03', until: null }, 'not-yet'],
  ] as const)('%s', (_name, term, state) => {
    expect(agreementState(term, today)).toBe(state);
  });

  it('of several, the best counts', () => {
    const old = { from: '2020-01-01', until: '2025-12-31' };
    expect(partyState([], today)).toBe('none');
    expect(partyState([old], today)).toBe('lapsed');
    expect(partyState([old, { from: '2026-06-01', until: null }], today)).toBe('not-yet');
    expect(partyState([old, { from: '2026-01-01', until: null }], today)).toBe('in-force');
  });

  it('is renewed from the day after its last one, and never in the past', () => {
    expect(renewalStart({ from: '2020-01-01', until: '2026-12-31' }, today)).toBe('2027-01-01');
    expect(renewalStart({ from: '2020-01-01', until: '2026-03-01' }, today)).toBe(today);
    expect(renewalStart({ from: '2020-01-01', until: '2024-02-28' }, today)).toBe(today);
    expect(renewalStart({ from: '2020-01-01', until: null }, today)).toBe(today);
  });

  it('fits the role of the party', () => {
    expect(['processor', 'joint-controller', 'controller'].map((role) => fittingKind(role as 'processor'))).toEqual([
      'processor',
      'joint',
      'covenant',
    ]);
  });
});
