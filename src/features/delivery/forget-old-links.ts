import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { addDays } from '../../platform/dates.ts';
import type { Context } from '../../platform/context.ts';
import { enqueue, listUnended } from './messages/store.ts';
import { realNow } from '../../platform/proof/real-time.ts';

/**
 * Removes what opens nothing any more: codes, tries and visits a day after their end, addresses a month after theirs.
 * Messages that still wait, or broke off without a job to look after them, get one (the mail server was down).
 */
export const forgetOldLinks = action({
  name: 'delivery.forget-old-links',
  may: ['system'],
  input: z.object({}),
  // Nothing to do: nothing happened, so nothing to log.
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

async function somethingIsOld(c: Context): Promise<boolean> {
  const yesterday = addDays(await realNow(c), -1);
  const { rows } = await sql<{ old: boolean }>`
    select exists (select from proof_codes where organisation_id = ${c.organisation} and expires_at < ${yesterday})
      or exists (select from word_tries where organisation_id = ${c.organisation} and at < ${yesterday})
      or exists (select from client_sessions where organisation_id = ${c.organisation} and made_at < ${yesterday})
      as old`.execute(c.tx);
  return rows[0]?.old ?? false;
}

async function forget(c: Context): Promise<void> {
  const yesterday = addDays(await realNow(c), -1);
  await forgetCodes(c, yesterday);
  await forgetAddresses(c);
  await c.tx
    .deleteFrom('word_tries')
    .where('organisation_id', '=', c.organisation)
    .where('at', '<', yesterday)
    .execute();
  await c.tx
    .deleteFrom('client_sessions')
    .where('organisation_id', '=', c.organisation)
    .where('made_at', '<', yesterday)
    .execute();
}

async function forgetCodes(c: Context, yesterday: Date): Promise<void> {
  const old = c.tx
    .selectFrom('proof_codes')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('expires_at', '<', yesterday);
  await c.tx
    .updateTable('messages')
    .set({ proof_code_id: null })
    .where('organisation_id', '=', c.organisation)
    .where('proof_code_id', 'in', old)
    .where('ended_at', 'is not', null)
    .execute();
  await c.tx
    .deleteFrom('proof_codes')
    .where('organisation_id', '=', c.organisation)
    .where('expires_at', '<', yesterday)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('messages').select('id').whereRef('messages.proof_code_id', '=', 'proof_codes.id'))),
    )
    .execute();
}

async function forgetAddresses(c: Context): Promise<void> {
  const closed = c.tx
    .selectFrom('secure_links')
    .select('id')
    .where('organisation_id', '=', c.organisation)
    .where('expires_at', '<', addDays(c.now, -30));
  await c.tx
    .deleteFrom('link_tokens')
    .where('organisation_id', '=', c.organisation)
    .where('link_id', 'in', closed)
    .execute();
}
