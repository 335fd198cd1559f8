import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { SecureLink } from '../links/store.ts';
import { CODES_PER_HOUR, CODES_PER_PERSON, pausedUntil, WORD_TRIES_PER_HOUR } from '../../../platform/proof/rules.ts';
import { realNow } from '../../../platform/proof/real-time.ts';

/** Whose limit: the person or the representative, over all links together; for codes also this one link (T-14). */
type Whose = Pick<SecureLink, 'id' | 'client' | 'representative'>;

const AN_HOUR = 3_600_000;

/** When the next code may be asked for, and the next word tried; null: now. Staff see it too. */
export type Pauses = { codes: Date | null; words: Date | null };

export async function findPauses(c: Context, whose: Whose): Promise<Pauses> {
  const now = await realNow(c);
  const since = new Date(now.getTime() - AN_HOUR);
  const codes = await c.tx
    .selectFrom('proof_codes')
    .innerJoin('secure_links', (join) =>
      join
        .onRef('secure_links.organisation_id', '=', 'proof_codes.organisation_id')
        .onRef('secure_links.id', '=', 'proof_codes.link_id'),
    )
    .select(['proof_codes.made_at as at', 'proof_codes.link_id as link'])
    .where('proof_codes.organisation_id', '=', c.organisation)
    .where('secure_links.client_id', '=', whose.client)
    .where('secure_links.representative_id', 'is not distinct from', whose.representative)
    .where('proof_codes.way', '=', 'sms')
    .where('proof_codes.made_at', '>', since)
    .execute();
  const words = await listWordTries(c, whose, since);
  const timesOf = (rows: typeof codes) => rows.map(({ at }) => at);
  const ofLink = timesOf(codes.filter(({ link }) => link === whose.id));
  return {
    // A scanner that uses up the codes of one link must not lock the person out of another.
    codes: pausedUntil(ofLink, CODES_PER_HOUR, now) ?? pausedUntil(timesOf(codes), CODES_PER_PERSON, now),
    words: pausedUntil(words, WORD_TRIES_PER_HOUR, now),
  };
}

async function listWordTries(c: Context, { client, representative }: Whose, since: Date): Promise<Date[]> {
  const rows = await c.tx
    .selectFrom('word_tries')
    .innerJoin('secure_links', (join) =>
      join
        .onRef('secure_links.organisation_id', '=', 'word_tries.organisation_id')
        .onRef('secure_links.id', '=', 'word_tries.link_id'),
    )
    .select('word_tries.at')
    .where('word_tries.organisation_id', '=', c.organisation)
    .where('secure_links.client_id', '=', client)
    .where('secure_links.representative_id', 'is not distinct from', representative)
    .where('word_tries.at', '>', since)
    .execute();
  return rows.map(({ at }) => at);
}

/** Counts a try of the word before it is compared. @returns its id, to take it back when it was right */
export async function addWordTry(c: Context, link: string): Promise<string> {
  const id = newId();
  const row = { organisation_id: c.organisation, id, link_id: link, at: await realNow(c) };
  await c.tx.insertInto('word_tries').values(row).execute();
  return id;
}

export async function removeWordTry(c: Context, id: string): Promise<void> {
  await c.tx.deleteFrom('word_tries').where('organisation_id', '=', c.organisation).where('id', '=', id).execute();
}

/** One at a time: of many at the same moment none slips past a limit. Until the end of the transaction. */
export async function lockLink(c: Context, link: string): Promise<void> {
  await c.tx
    .selectFrom('secure_links')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', link)
    .forNoKeyUpdate()
    .execute();
}
