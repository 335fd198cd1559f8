import { expect, test } from 'vitest';
import { aMatter } from '../../../test/support/gate-facts.ts';
import { security } from './09-security.ts';

test('only who works with the person gets in, or who gives a reason that others see', () => {
  const as = (relation: 'own' | 'team' | 'break-glass' | 'none') =>
    security(aMatter({ facts: { actor: { kind: 'worker', relation } } }));
  expect([as('own').check.result, as('team').check.result]).toEqual(['ok', 'ok']);
  expect(as('none').check).toMatchObject({ reason: 'no-need-to-know', deviable: false });
  expect(as('break-glass').conditions).toEqual([{ step: 9, kind: 'show-break-glass', when: 'with', met: false }]);
});

test('the schedule and the person himself need no relation', () => {
  for (const kind of ['client', 'representative', 'system'] as const) {
    expect(security(aMatter({ facts: { actor: { kind, relation: 'none' } } })).check.result).toBe('ok');
  }
});

test('a channel carries what the plan says it carries', () => {
  const sending = (data: string[], channel: 'mail' | 'sms') =>
    security(aMatter({ act: { operation: 'send', data, recipient: { kind: 'self' }, channel } })).check;
  expect(sending(['naam'], 'mail').result).toBe('ok');
  expect(sending(['naam', 'doelen'], 'mail')).toMatchObject({
    reason: 'channel-too-open',
    about: ['mail', 'doelen'],
    deviable: true,
  });
  expect(sending(['ziekte'], 'mail').deviable).toBe(false);
  expect(sending(['naam'], 'sms').reason).toBe('channel-not-in-plan');
});

test('what leaves names its channel', () => {
  const nameless = (operation: 'send' | 'share' | 'view', kind: 'self' | 'colleague') =>
    security(aMatter({ act: { operation, recipient: { kind } } })).check.result;
  expect([nameless('send', 'self'), nameless('share', 'colleague'), nameless('view', 'self')]).toEqual([
    'obstacle',
    'ok',
    'ok',
  ]);
});

test('a link needs a second proof from everybody who receives it', () => {
  const link = (...proofs: boolean[]) =>
    security(
      aMatter({
        act: { operation: 'send', recipient: { kind: 'self' }, channel: 'secure-link' },
        facts: { people: proofs.map((secondProof) => ({ secondProof })) },
      }),
    );
  expect(link(true, true).conditions).toEqual([{ step: 9, kind: 'second-proof', when: 'with', met: true }]);
  expect(link(true, false).check).toMatchObject({ reason: 'no-second-proof', deviable: false });
  expect(link(true, false).alternatives.map(({ kind }) => kind)).toEqual([
    'set-second-proof',
    'in-person',
    'leave-out-people',
  ]);
});

test('a second thing that is wrong is not hidden by a first that can be deviated from', () => {
  const matter = aMatter({
    act: { operation: 'send', data: ['doelen'], recipient: { kind: 'self' }, channel: 'mail' },
    facts: { actor: { kind: 'worker', relation: 'none' } },
  });
  expect(security(matter).check.deviable).toBe(false);
});
