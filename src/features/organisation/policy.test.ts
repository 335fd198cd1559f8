import { describe, expect, it } from 'vitest';
import {
  doors,
  leavesNoAdministrator,
  MailAddress,
  memberRoles,
  type MemberRole,
  PersonName,
  Roles,
  sessionState,
  sessionTerms,
  stillToWait,
  waitAfter,
  whyNotTheseRoles,
} from './policy.ts';

const at = (ms: number) => new Date(Date.UTC(2026, 0, 1) + ms);

describe('roles', () => {
  const cases: [MemberRole[], 'solo' | 'team', ReturnType<typeof whyNotTheseRoles>][] = [
    [['fg'], 'team', null],
    [['fg', 'auditor'], 'team', null],
    [['fg', 'privacy-contact', 'worker'], 'team', null],
    [['fg', 'process-owner'], 'team', 'fg-decides-alone'],
    [['fg', 'administrator'], 'team', 'fg-decides-alone'],
    [['fg'], 'solo', 'fg-not-solo'],
    [memberRoles.filter((role) => role !== 'fg'), 'team', null],
    [['worker', 'process-owner', 'privacy-contact', 'administrator'], 'solo', null],
  ];
  it.each(cases)('%j in a %s organisation: %s', (roles, kind, answer) => {
    expect(whyNotTheseRoles(roles, kind)).toBe(answer);
  });
  it('keeps the last administrator', () => {
    const one = { membership: 'a', roles: ['administrator'] as const };
    const two = { membership: 'b', roles: ['worker'] as const };
    expect(leavesNoAdministrator([one, two], 'a', [])).toBe(true);
    expect(leavesNoAdministrator([one, two], 'a', ['administrator', 'worker'])).toBe(false);
    expect(leavesNoAdministrator([one, two], 'b', [])).toBe(false);
    expect(leavesNoAdministrator([one, { ...two, roles: ['administrator'] }], 'a', [])).toBe(false);
  });
  it('reads each role once, in the fixed order, and refuses unknown ones', () => {
    expect(Roles.parse(['worker', 'fg', 'worker'])).toEqual(['worker', 'fg']);
    expect(Roles.safeParse([]).success).toBe(false);
    expect(Roles.safeParse(['root']).success).toBe(false);
  });
});

describe('a session', () => {
  const session = (over: Partial<Parameters<typeof sessionState>[0]> = {}) => ({
    createdAt: at(0),
    lastSeenAt: at(0),
    secondFactorAt: at(0),
    endedAt: null,
    ...over,
  });
  it('is known while it is used and young', () => {
    expect(sessionState(session(), at(sessionTerms.idle - 1))).toBe('known');
    expect(sessionState(session(), at(sessionTerms.idle))).toBe('over');
    const late = { lastSeenAt: at(sessionTerms.absolute - 1) };
    expect(sessionState(session(late), at(sessionTerms.absolute - 1))).toBe('known');
    expect(sessionState(session(late), at(sessionTerms.absolute))).toBe('over');
  });
  it('names nobody without a second factor, and not for long', () => {
    expect(sessionState(session({ secondFactorAt: null }), at(1))).toBe('half-way');
    expect(sessionState(session({ secondFactorAt: null }), at(sessionTerms.halfWay))).toBe('over');
  });
  it('stays over once it was ended', () => {
    expect(sessionState(session({ endedAt: at(5) }), at(1))).toBe('over');
  });
});

describe('waiting after failures', () => {
  it('costs nothing at first, then doubles, and never becomes a lock', () => {
    expect([0, 4, 5, 6, 7, 8, 20, 10_000].map((failures) => waitAfter('account', failures))).toEqual([
      0, 0, 1, 2, 4, 8, 30, 30,
    ]);
  });
  it('is over when the time has passed, also after a million failures', () => {
    const tries = { failures: 1_000_000, lastAt: at(0) };
    expect(stillToWait('address', tries, at(0))).toBe(doors.address.longest);
    expect(stillToWait('address', tries, at(doors.address.longest * 1000))).toBe(0);
    expect(stillToWait('address', tries, at(-3_600_000))).toBe(doors.address.longest);
    expect(stillToWait('address', undefined, at(0))).toBe(0);
  });
});

describe('what people type', () => {
  const hostile = ['a\r\nBcc: x@example.org', 'a\0b', 'x'.repeat(5000), ' \t ', 'a\u2028b'];
  it.each(hostile)('a name is one line of at most 120 signs: %j', (value) => {
    expect(PersonName.safeParse(value).success).toBe(false);
  });
  it('keeps names as people write them', () => {
    expect(PersonName.parse("  Zoë d'Haens-van 't Hof ")).toBe("Zoë d'Haens-van 't Hof");
    expect(PersonName.parse('<b>x</b>')).toBe('<b>x</b>');
  });
  it.each(['a@b', 'a b@example.org', 'a@example.org\r\nBcc:x', '<a@example.org>', '', 'a@@example.org', 'a@example.'])(
    'is no mail address: %j',
    (value) => expect(MailAddress.safeParse(value).success).toBe(false),
  );
  it('takes an ordinary mail address', () => {
    expect(MailAddress.parse(' Ann.O+x@mail.example.org ')).toBe('Ann.O+x@mail.example.org');
  });
});
