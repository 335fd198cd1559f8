import { createHash } from 'node:crypto';
import type { Ground } from '../../platform/context.ts';
import { addDays } from '../../platform/dates.ts';
import { newToken } from '../../platform/ids.ts';
import type { Keeper } from './keeper.ts';
import { OPEN_DAYS, ScanDocument } from './policy.ts';

/** The token has 256 random bits, so a plain digest is enough at rest. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** Scans without an account: whoever holds the token has it, until it ends. */
export const openScans: Keeper = {
  async add({ tx, now }, scan) {
    const token = newToken();
    await tx
      .insertInto('open_scans')
      .values({
        token_hash: hashOf(token),
        document: JSON.stringify(scan),
        begun_at: now,
        ends_at: addDays(now, OPEN_DAYS),
      })
      .execute();
    return token;
  },
  async find({ tx, now }, token, lock = false) {
    const query = tx
      .selectFrom('open_scans')
      .select(['document', 'begun_at', 'ends_at'])
      .where('token_hash', '=', hashOf(token))
      .where('ends_at', '>', now);
    const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
    if (!row) return null;
    const scan = ScanDocument.parse(row.document);
    return { key: token, scan, savedAt: row.begun_at, savedBy: null, ends: row.ends_at };
  },
  async change({ tx }, token, scan) {
    await tx
      .updateTable('open_scans')
      .set({ document: JSON.stringify(scan) })
      .where('token_hash', '=', hashOf(token))
      .execute();
  },
  /** Whoever holds the link began it, and nobody advises on it. */
  removal: async () => 'yes',
  async remove({ tx }, token) {
    await tx.deleteFrom('open_scans').where('token_hash', '=', hashOf(token)).execute();
  },
};

/** Removes the scans without an account whose term is over. */
export async function forgetOpenScans({ database, clock }: Ground): Promise<void> {
  await database.withoutOrganisation(async (tx) => {
    await tx.deleteFrom('open_scans').where('ends_at', '<=', clock.now()).execute();
  });
}
