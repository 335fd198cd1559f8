import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import { necessity } from './04-necessity.ts';

test('one ordinary field more can be argued, a protected one cannot', () => {
  expect(necessity(aMatter({ act: { data: ['adres'] } })).check).toMatchObject({
    reason: 'field-not-for-purpose',
    deviable: true,
  });
  expect(necessity(aMatter({ act: { data: ['adres', 'nummer'] } })).check.deviable).toBe(false);
});

test('a field ‘indien relevant’ needs a reason for each person on the list', () => {
  const people = (...given: string[][]) =>
    necessity(
      aMatter({ act: { data: ['doelen'] }, facts: { people: given.map((reasonsGiven) => ({ reasonsGiven })) } }),
    ).check.reason;
  expect(people(['doelen'], ['doelen'])).toBe('needed');
  expect(people(['doelen'], [])).toBe('reason-missing');
});

test('a field too many does not hide that a reason is missing', () => {
  // Were it hidden, a deviation for the one would silently cover the other.
  expect(necessity(aMatter({ act: { data: ['adres', 'doelen'] } })).check.deviable).toBe(false);
});

test('deeper than the purpose needs is offered in less depth', () => {
  const { check, alternatives } = necessity(aMatter({ act: { data: ['naam', 'ziekte'], depth: 'outline' } }));
  expect(check).toMatchObject({ reason: 'deeper-than-needed', about: ['ziekte'] });
  expect(alternatives[0]).toMatchObject({ kind: 'fact-only', act: { depth: 'fact' } });
});

test('learning from many needs nobody’s data, and no reason of a professional changes that', () => {
  const learning = (operation: 'view' | 'share' | 'send' | 'publish' | 'export', data: string[] = ['naam']) =>
    necessity(aMatter({ purpose: { aim: 'quality' }, act: { operation, data } }));
  for (const operation of ['share', 'send', 'publish', 'export'] as const) {
    const { check, alternatives } = learning(operation);
    expect(check).toMatchObject({ reason: 'anonymous-is-enough', about: ['naam'], deviable: false });
    expect(alternatives.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['use-counts', 'text-without-names', 'ask-contact-person']),
    );
  }
  expect(learning('view').check.result).toBe('ok');
  expect(learning('share', []).check.reason).toBe('needed');
});

test('a person need not argue why he looks at his own data', () => {
  const own = aMatter({ act: { data: ['doelen'] }, facts: { actor: { kind: 'client', relation: 'own' } } });
  expect(necessity(own).check).toMatchObject({ result: 'ok', reason: 'own-data' });
});
