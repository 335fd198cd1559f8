import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import { purpose } from './02-purpose.ts';

test('a purpose outside the plan is named and can be proposed', () => {
  const { check, alternatives } = purpose(aMatter({ act: { purpose: 'onderzoek' } }));
  expect(check).toMatchObject({ reason: 'purpose-not-in-plan', about: ['onderzoek'] });
  expect(alternatives.map(({ kind }) => kind)).toContain('add-to-plan');
});

test('what the plan does not do for a purpose can be looked at instead', () => {
  const { check, alternatives } = purpose(
    aMatter({ purpose: { operations: ['view'] }, act: { operation: 'publish' } }),
  );
  expect(check).toMatchObject({ reason: 'operation-not-in-purpose', about: ['begeleiding', 'publish'] });
  expect(alternatives[0]).toEqual({
    step: 2,
    kind: 'view-instead',
    act: { operation: 'view', purpose: 'begeleiding', data: ['naam'] },
  });
});
