import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { statesBefore } from '../policy.ts';

type About = { client: string; purpose: string; party: string | null };

/** One of several who decide together has answered: until all have, every permission of that purpose stands as asked. */
export async function waitForOthers(c: Context, { client, purpose, party }: About): Promise<void> {
  const from = statesBefore('asked').filter((state) => state !== 'asked');
  await sql`
    update permissions set state = 'asked', changed_at = ${c.now}
    where organisation_id = ${c.organisation} and client_id = ${client} and purpose = ${purpose}
      and party is not distinct from ${party} and state = any(${from})`.execute(c.tx);
}
