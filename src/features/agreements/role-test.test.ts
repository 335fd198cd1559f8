import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingKind } from './policy.ts';
import { deciders, type RoleAnswers, testRole } from './role-test.ts';

const us: RoleAnswers = { why: 'us', how: 'us', instructions: 'yes', ownPurpose: 'no', ownTask: 'no' };

describe('the role test', () => {
  it.each([
    ['an e-mail provider that only delivers is a processor, not partly responsible (L11)', us, 'processor'],
    ['a bookkeeper with rules of a profession decides alone', { ...us, ownTask: 'yes' }, 'controller'],
    ['a housing association with goals of its own decides alone', { ...us, why: 'them', how: 'them' }, 'controller'],
    ['two organisations with one goal decide together', { ...us, why: 'together', how: 'us' }, 'joint-controller'],
    ['who chooses along which data are used decides along', { ...us, how: 'together' }, 'joint-controller'],
    ['who alone fills in how for our goal decides along', { ...us, how: 'them' }, 'joint-controller'],
    [
      'a chat service that uses the talks for its own product decides about that',
      { ...us, ownPurpose: 'yes' },
      'controller',
    ],
    ['an interpreter who follows the own insight decides alone', { ...us, instructions: 'no' }, 'controller'],
  ] as const)('%s', (_title, answers, role) => {
    expect(testRole(answers).role).toBe(role);
  });

  it('names a use of its own apart where the rest is decided together', () => {
    expect(testRole({ ...us, why: 'together', ownPurpose: 'yes' })).toEqual({
      role: 'joint-controller',
      kind: 'joint',
      reason: 'why-together',
      also: 'own-purpose-apart',
    });
    expect(testRole({ ...us, ownPurpose: 'yes' }).also).toBeNull();
  });

  const yesNo = fc.constantFrom('yes' as const, 'no' as const);
  const who = fc.constantFrom(...deciders);
  const anyAnswers = fc.record({ why: who, how: who, instructions: yesNo, ownPurpose: yesNo, ownTask: yesNo });

  it('always names the agreement that fits the role, and a processor only for work on instructions', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { role, kind } = testRole(answers);
        expect(kind).toBe(fittingKind(role));
        const onlyOurs = answers.why === 'us' && answers.how === 'us' && answers.instructions === 'yes';
        expect(role === 'processor').toBe(onlyOurs && answers.ownPurpose === 'no' && answers.ownTask === 'no');
      }),
    );
  });
});
