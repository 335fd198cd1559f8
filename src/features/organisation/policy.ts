import { z } from 'zod';

/** The rules of who works here, and of signing in. Times are given; nothing here reads a clock. */

export const memberRoles = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;
export type MemberRole = (typeof memberRoles)[number];
export type Kind = 'solo' | 'team';
export type Team = { id: string; name: string };

/** A control sign (line break, NUL) in a name could split a header or a line of a log (threat T-11). */
const oneLine = (longest: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .refine((value) => value.length > 0, { error: 'required', abort: true })
    .refine((value) => value.length <= longest, { error: 'too-long', abort: true })
    .refine((value) => !/[\p{Cc}\u2028\u2029]/u.test(value), { error: 'control-signs' });

export const PersonName = oneLine(120);
export const OrganisationName = oneLine(160);
export const TeamName = oneLine(80);

export const MailAddress = z
  .string()
  .transform((value) => value.trim())
  .refine((value) => value.length > 0, { error: 'required', abort: true })
  .refine((value) => value.length <= 254, { error: 'too-long', abort: true })
  .refine((value) => /^[^\s@<>"(),:;[\]\\\p{Cc}]+@[^\s@<>"(),:;[\]\\\p{Cc}]+\.[^\s@.\p{Cc}]{2,}$/u.test(value), {
    error: 'no-mail',
  });

export const PhoneNumber = oneLine(40).refine((value) => /^\+?[\d\s().\-/]{8,}$/.test(value), { error: 'no-phone' });

export const Roles = z
  .array(z.enum(memberRoles))
  .default([])
  .transform((chosen) => memberRoles.filter((role) => chosen.includes(role)))
  .refine((chosen) => chosen.length > 0, { error: 'required' });

export type RolesRefusal = 'fg-decides-alone' | 'fg-not-solo';

/**
 * An FG may not have tasks that conflict with watching over them (AVG 38(6)): who decides about purposes or runs the
 * system would watch over the own work. In a solo practice everything is one person, so there can be no FG of the house.
 */
export function whyNotTheseRoles(roles: readonly MemberRole[], kind: Kind): RolesRefusal | null {
  if (!roles.includes('fg')) return null;
  if (kind === 'solo') return 'fg-not-solo';
  return roles.includes('process-owner') || roles.includes('administrator') ? 'fg-decides-alone' : null;
}

/** What the founder starts with. Alone, one person is everything that does not need a second person. */
export const founderRoles = (kind: Kind): MemberRole[] =>
  kind === 'solo'
    ? ['worker', 'process-owner', 'privacy-contact', 'administrator']
    : ['process-owner', 'privacy-contact', 'administrator'];

type Member = { membership: string; roles: readonly MemberRole[] };

/** Without an administrator nobody could let anybody in again. */
export function leavesNoAdministrator(
  members: readonly Member[],
  membership: string,
  rolesAfter: readonly MemberRole[],
): boolean {
  if (rolesAfter.includes('administrator')) return false;
  return !members.some((member) => member.membership !== membership && member.roles.includes('administrator'));
}

const minutes = (count: number) => count * 60_000;
export const sessionTerms = {
  idle: minutes(30),
  absolute: minutes(12 * 60),
  /** Between the password and the second factor. */
  halfWay: minutes(10),
};
/** An enrolment is put down and taken up again within this time. */
export const enrolmentTerm = minutes(2 * 60);
export const invitationDays = 7;

export type SessionTimes = { createdAt: Date; lastSeenAt: Date; secondFactorAt: Date | null; endedAt: Date | null };

/** `known`: both factors given. `half-way`: only the password. `over`: ended or expired, and it stays so. */
export function sessionState(session: SessionTimes, now: Date): 'known' | 'half-way' | 'over' {
  const age = now.getTime() - session.createdAt.getTime();
  if (session.endedAt) return 'over';
  if (!session.secondFactorAt) return age < sessionTerms.halfWay ? 'half-way' : 'over';
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return idle < sessionTerms.idle && age < sessionTerms.absolute ? 'known' : 'over';
}

/** Failures that cost nothing, and the longest wait in seconds. Never a lock: after the wait one more try counts. */
export const doors = {
  account: { free: 5, longest: 30 },
  /** Who is here knows the password already. */
  'second-factor': { free: 5, longest: 120 },
  address: { free: 15, longest: 60 },
  everybody: { free: 300, longest: 2 },
} as const;
export type Door = keyof typeof doors;

/** After this long without a failure the count begins again. */
export const triesForgottenAfter = minutes(15);

/** Seconds that must lie between the last failure and the next try: 1, 2, 4 … up to the longest of this door. */
export function waitAfter(door: Door, failures: number): number {
  const { free, longest } = doors[door];
  return failures < free ? 0 : Math.min(longest, 2 ** Math.min(failures - free, 16));
}

/** Seconds still to wait; 0 when the next try may be made now. */
export function stillToWait(door: Door, tries: { failures: number; lastAt: Date } | undefined, now: Date): number {
  if (!tries) return 0;
  const passed = now.getTime() - tries.lastAt.getTime();
  if (passed >= triesForgottenAfter) return 0;
  // A clock that was set back must not make anybody wait longer than the wait itself.
  return Math.max(0, Math.ceil(waitAfter(door, tries.failures) - Math.max(0, passed) / 1000));
}
