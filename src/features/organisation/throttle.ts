import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import { digestOf } from './secrets.ts';
import { type Door, stillToWait, triesForgottenAfter } from './policy.ts';
import { realNow } from './real-time.ts';

/** One limit: which door, and whose. `who` is kept as a digest. */
export type Limit = { door: Door; who: string };

const bucketOf = ({ door, who }: Limit): Buffer => digestOf(`${door}\0${who}`).subarray(0, 16);

/**
 * Counts a try as failed before it is made, so that many at once cannot slip through, and says how long to wait:
 * 0 when the try may be made. A try that must wait is not counted, so waiting ends by itself, whoever keeps knocking.
 */
export async function takeTry(tx: Tx, limits: readonly Limit[]): Promise<number> {
  const now = await realNow(tx);
  const forgotten = new Date(now.getTime() - triesForgottenAfter);
  const buckets = limits.map((limit) => ({ ...limit, bucket: bucketOf(limit) }));
  // Always in the same order, so that two tries cannot hold each other up.
  buckets.sort((a, b) => Buffer.compare(a.bucket, b.bucket));
  await tx.deleteFrom('sign_in_tries').where('last_at', '<', forgotten).execute();
  const waits: number[] = [];
  for (const { bucket, door } of buckets) {
    await tx
      .insertInto('sign_in_tries')
      .values({ bucket, failures: 0, last_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const tries = await tx
      .selectFrom('sign_in_tries')
      .select(['failures', 'last_at'])
      .where('bucket', '=', bucket)
      .forUpdate()
      .executeTakeFirst();
    waits.push(stillToWait(door, tries && { failures: tries.failures, lastAt: tries.last_at }, now));
  }
  const wait = Math.max(0, ...waits);
  if (wait === 0) await count(tx, buckets, 1, now);
  return wait;
}

/** The try does not count after all. When it was right, the slate of the account is clean; never that of an address. */
export async function forgiveTry(tx: Tx, limits: readonly Limit[], right: boolean): Promise<void> {
  const buckets = limits.map((limit) => ({ ...limit, bucket: bucketOf(limit) }));
  const ownDoors = buckets.filter(({ door }) => door === 'account' || door === 'second-factor');
  const clean = right ? ownDoors.map(({ bucket }) => bucket) : [];
  if (clean.length > 0) await tx.deleteFrom('sign_in_tries').where('bucket', 'in', clean).execute();
  await count(tx, buckets, -1);
}

async function count(tx: Tx, buckets: readonly { bucket: Buffer }[], by: 1 | -1, now?: Date): Promise<void> {
  if (buckets.length === 0) return;
  await tx
    .updateTable('sign_in_tries')
    .set({ failures: sql`greatest(0, failures + ${by}::integer)`, ...(now && { last_at: now }) })
    .where(
      'bucket',
      'in',
      buckets.map(({ bucket }) => bucket),
    )
    .execute();
}
