import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { realNow } from '../../../platform/proof/real-time.ts';
import { CODES_PER_HOUR, CODES_PER_PERSON, pausedUntil, WORD_TRIES_PER_HOUR } from '../../../platform/proof/rules.ts';
import type { Access } from '../accesses/store.ts';

type Whose = Pick<Access, 'id' | 'guest'>;

/** When the next code may be asked for, and the next word tried; null: now. Staff see it too (T-14). */
export type Pauses = { codes: Date | null; words: Date | null };

export async function findPauses(c: Context, whose: Whose): Promise<Pauses> {
  const now = await realNow(c);
  const since = new Date(now.getTime() - 3_600_000);
  const codes = await c.tx
    .selectFrom('guest_codes')
    .innerJoin('guest_accesses', (join) =>
      join
        .onRef('guest_accesses.organisation_id', '=', 'guest_codes.organisation_id')
        .onRef('guest_accesses.id', '=', 'guest_codes.link_id'),
    )
    .select(['guest_codes.made_at as at', 'guest_codes.link_id as link'])
    .where('guest_codes.organisation_id', '=', c.organisation)
    .where('guest_accesses.guest_id', '=', whose.guest)
    .where('guest_codes.way', '=', 'sms')
    .where('guest_codes.made_at', '>', since)
    .execute();
  const words = await c.tx
    .selectFrom('guest_word_tries')
    .select('at')
    .where('organisation_id', '=', c.organisation)
    .where('guest_id', '=', whose.guest)
    .where('at', '>', since)
    .execute();
  const timesOf = (rows: readonly { at: Date }[]) => rows.map(({ at }) => at);
  const ofLink = timesOf(codes.filter(({ link }) => link === whose.id));
  return {
    // A scanner that uses up the codes of one link must not lock the person out of another.
    codes: pausedUntil(ofLink, CODES_PER_HOUR, now) ?? pausedUntil(timesOf(codes), CODES_PER_PERSON, now),
    words: pausedUntil(timesOf(words), WORD_TRIES_PER_HOUR, now),
  };
}

/** Counts a try of the words before it is compared. @returns its id, to take it back when it was right */
export async function addWordTry(c: Context, guest: string): Promise<string> {
  const id = newId();
  const row = { organisation_id: c.organisation, id, guest_id: guest, at: await realNow(c) };
  await c.tx.insertInto('guest_word_tries').values(row).execute();
  return id;
}

export async function removeWordTry(c: Context, id: string): Promise<void> {
  await c.tx
    .deleteFrom('guest_word_tries')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
}
