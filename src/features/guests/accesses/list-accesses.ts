import type { Context } from '../../../platform/context.ts';
import type { MessageState } from '../../../platform/hand-over/attempt.ts';
import { findLastMails } from '../messages/store.ts';
import { findPauses } from '../proof/pauses.ts';
import { type AccessState, accessState } from '../policy.ts';
import { findGuests, type Guest } from '../store.ts';
import { countKnocks } from './knocks.ts';
import { findAccesses, type GuestObject } from './store.ts';

/** An access as a worker wants to know it: who, until when, and what became of it. */
export type ListedAccess = {
  id: string;
  guest: Omit<Guest, 'wordHash'> & { hasWord: boolean };
  object: GuestObject;
  untilOn: string;
  state: AccessState;
  givenAt: Date;
  givenBy: string | null;
  /** The newest mail that carried its link; null when there is none. */
  mail: MessageState | null;
  /** When somebody last came in with the second proof. */
  visitedAt: Date | null;
  /** Too many tries: from when there may be another. */
  pausedUntil: Date | null;
  /** How often somebody stood before this door after it closed. */
  knocks: number;
};

/** Every access to one thing, or of one guest, the newest first; ended ones too. */
export async function listAccesses(
  c: Context,
  of: { object: GuestObject } | { guest: string },
): Promise<ListedAccess[]> {
  const accesses = await findAccesses(c, of);
  const ids = accesses.map(({ id }) => id);
  const guests = await findGuests(
    c,
    accesses.map(({ guest }) => guest),
  );
  const [mails, knocks] = [await findLastMails(c, ids), await countKnocks(c, ids)];
  const listed: ListedAccess[] = [];
  for (const access of accesses) {
    const { wordHash, ...guest } = guests.get(access.guest)!;
    const state = accessState(access, c.now);
    const pauses = state === 'open' ? await findPauses(c, access) : { codes: null, words: null };
    listed.push({
      ...access,
      guest: { ...guest, hasWord: wordHash !== null },
      state,
      mail: mails.get(access.id) ?? null,
      pausedUntil: guest.proof === 'word' ? pauses.words : pauses.codes,
      knocks: knocks.get(access.id) ?? 0,
    });
  }
  return listed;
}
