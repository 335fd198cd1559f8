import { describe, expect, test } from 'vitest';
import { addMinutes } from '../../platform/dates.ts';
import { accessState, proofObstacle, visitNow } from './policy.ts';

const now = new Date('2026-03-02T09:00:00Z');

describe('an access', () => {
  test.each([
    ['on its last day', '2026-03-02', null, 'open'],
    ['before it', '2026-03-03', null, 'open'],
    ['the day after', '2026-03-01', null, 'expired'],
    ['ended, also before its last day', '2026-03-09', now, 'ended'],
  ] as const)('%s', (_what, untilOn, endedAt, state) => expect(accessState({ untilOn, endedAt }, now)).toBe(state));
});

describe('a visit', () => {
  const visit = {
    madeAt: addMinutes(now, -10),
    seenAt: addMinutes(now, -1),
    endedAt: null,
    access: 'open',
    sameNetwork: true,
    sameBrowser: true,
  } as const;
  test.each([
    ['goes on', {}, 'goes-on'],
    ['was quiet for too long', { seenAt: addMinutes(now, -20) }, 'over'],
    ['took too long', { madeAt: addMinutes(now, -120) }, 'over'],
    ['was ended', { endedAt: now }, 'over'],
    ['of somebody who was removed', { access: 'ended' }, 'removed'],
    ['after the last day', { access: 'expired' }, 'expired'],
    ['from another address', { sameNetwork: false }, 'other-network'],
    ['in another browser', { sameBrowser: false }, 'other-browser'],
  ] as const)('%s', (_what, change, expected) => expect(visitNow({ ...visit, ...change }, now)).toBe(expected));
});

test.each([
  ['sms', '0400', true, null],
  ['sms', null, true, 'guest-no-phone'],
  ['sms', '0400', false, 'guest-no-sms'],
  ['phone', null, true, 'guest-no-phone'],
  ['letter', null, false, null],
  ['word', null, false, null],
] as const)('proof by %s with the number %s: %s', (proof, phone, sms, expected) =>
  expect(proofObstacle({ proof, phone }, { sms })).toBe(expected),
);
