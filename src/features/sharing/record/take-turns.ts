import { sql } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';

/**
 * Two people who decide about the same person and recipient do so one after the other: the second waits here until the
 * first is written down, and then sees it.
 */
type Recipient = ShareDecision['recipient'];

export async function takeTurns({ tx, organisation }: Context, client: string, to: Recipient): Promise<void> {
  const about = [organisation, client, to.kind, to.id ?? ''].join('/');
  await sql`select pg_advisory_xact_lock(hashtextextended(${about}, 101))`.execute(tx);
}
