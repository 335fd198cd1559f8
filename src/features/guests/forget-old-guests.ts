import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { addDays, dayOf } from '../../platform/dates.ts';
import { realNow } from '../../platform/proof/real-time.ts';
import { enqueue, listUnended } from './messages/store.ts';

/**
 * Removes what opens nothing any more: codes, tries and visits a day after their end, addresses and knocks a month after
 * their door closed. Messages that still wait get a job again (the mail server was down).
 */
export const forgetOldGuests = action({
  name: 'guests.forget-old-guests',
  may: ['system'],
  input: z.object({}),
  gather: async (c) => {
    const waiting = await listUnended(c);
    return waiting.length > 0 || (await somethingIsOld(c)) ? { waiting } : null;
  },
  gate: 'retention-clock',
  run: async (c, _input, { waiting }) => {
    for (const { id } of waiting) await enqueue(c, id);
    await forget(c);
    return { done: { waiting: waiting.length } };
  },
});

const MONTH = 30;

async function somethingIsOld(c: Context): Promise<boolean> {
  const yesterday = addDays(await realNow(c), -1);
  const { rows } = await sql<{ old: boolean }>`
    select exists (select from guest_codes where organisation_id = ${c.organisation} and expires_at < ${yesterday})
      or exists (select from guest_word_tries where organisation_id = ${c.organisation} and at < ${yesterday})
      or exists (select from guest_sessions where organisation_id = ${c.organisation} and made_at < ${yesterday})
      or exists (select from guest_knocks where organisation_id = ${c.organisation} and on_day < ${monthAgo(c)})
      as old`.execute(c.tx);
  return rows[0]?.old ?? false;
}

const monthAgo = (c: Context) => dayOf(addDays(c.now, -MONTH));

async function forget(c: Context): Promise<void> {
  const yesterday = addDays(await realNow(c), -1);
  const { organisation } = c;
  await sql`update guest_messages set proof_code_id = null
    where organisation_id = ${organisation} and ended_at is not null and proof_code_id in (
      select id from guest_codes where organisation_id = ${organisation} and expires_at < ${yesterday})`.execute(c.tx);
  await sql`delete from guest_codes where organisation_id = ${organisation} and expires_at < ${yesterday}
    and not exists (select from guest_messages where guest_messages.organisation_id = guest_codes.organisation_id
      and guest_messages.proof_code_id = guest_codes.id)`.execute(c.tx);
  await sql`delete from guest_word_tries where organisation_id = ${organisation} and at < ${yesterday}`.execute(c.tx);
  await sql`delete from guest_sessions where organisation_id = ${organisation} and made_at < ${yesterday}`.execute(
    c.tx,
  );
  await sql`delete from guest_knocks where organisation_id = ${organisation} and on_day < ${monthAgo(c)}`.execute(c.tx);
  await sql`delete from guest_tokens where organisation_id = ${organisation} and access_id in (
    select id from guest_accesses where organisation_id = ${organisation}
      and (until_on < ${monthAgo(c)} or ended_at < ${addDays(c.now, -MONTH)}))`.execute(c.tx);
}
