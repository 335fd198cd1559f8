import type { Ground } from '../../platform/context.ts';
import { realNow } from './real-time.ts';

/** Removes what nobody can use any more: sessions a month old, half-made accounts a day old, browsers not seen for long. */
export async function forgetOldSessions({ database }: Ground): Promise<void> {
  await database.withoutOrganisation(async (tx) => {
    const now = await realNow(tx);
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
    await tx.deleteFrom('sessions').where('created_at', '<', daysAgo(30)).execute();
    await tx.deleteFrom('enrolments').where('begun_at', '<', daysAgo(1)).execute();
    await tx.deleteFrom('known_devices').where('seen_at', '<', daysAgo(180)).execute();
    await tx.deleteFrom('sign_in_tries').where('last_at', '<', daysAgo(1)).execute();
  });
}
