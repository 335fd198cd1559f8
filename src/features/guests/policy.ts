import { dayOf } from '../../platform/dates.ts';
import { type ProofKind, sessionLives } from '../../platform/proof/rules.ts';

/** Somebody of another organisation, somebody who signs, or somebody around a client. */
export const guestKinds = ['partner', 'signer', 'carer'] as const;
export type GuestKind = (typeof guestKinds)[number];

export type AccessState = 'open' | 'expired' | 'ended';

/** An access opens through its last day, by the calendar of the Low Countries. */
export function accessState(access: { untilOn: string; endedAt: Date | null }, now: Date): AccessState {
  if (access.endedAt) return 'ended';
  return dayOf(now) <= access.untilOn ? 'open' : 'expired';
}

export type Visit = {
  madeAt: Date;
  seenAt: Date;
  endedAt: Date | null;
  access: AccessState;
  sameNetwork: boolean;
  sameBrowser: boolean;
};

export const closings = ['signed-off', 'elsewhere', 'other-network', 'other-browser', 'removed', 'expired'] as const;
export type Closing = (typeof closings)[number];

/**
 * Whether a visit goes on. It belongs to one browser on one network address: used from another place it ends there and
 * where it began, because nobody can tell which of the two is the guest.
 */
export function visitNow(visit: Visit, now: Date): 'goes-on' | 'over' | Closing {
  if (!sessionLives(visit, now)) return 'over';
  if (visit.access === 'ended') return 'removed';
  if (visit.access === 'expired') return 'expired';
  if (!visit.sameNetwork) return 'other-network';
  return visit.sameBrowser ? 'goes-on' : 'other-browser';
}

/** What stands in the way of this way of proving; null: it can be used. Never by mail (T-02). */
export function proofObstacle(
  guest: { proof: ProofKind; phone: string | null },
  reaches: { sms: boolean },
): 'guest-no-phone' | 'guest-no-sms' | null {
  if (guest.proof === 'sms' && !reaches.sms) return 'guest-no-sms';
  return guest.phone === null && (guest.proof === 'sms' || guest.proof === 'phone') ? 'guest-no-phone' : null;
}
