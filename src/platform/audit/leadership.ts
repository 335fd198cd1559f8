import type { Client } from 'pg';
import { nothingSealedYet, type Progress } from './seal-round.ts';

/** One leader among all processes of a database. */
export const sealerLock = 0x7a76_5ea1;

/** The lock and the work are on one connection: whoever loses one loses both. */
export type Lead = { client: Client; progress: Progress };

export type Leadership = {
  /** The connection that holds the lock; nothing when another process has it. */
  take: () => Promise<Lead | undefined>;
  release: () => Promise<void>;
};

export function leadership(connect: () => Promise<Client>): Leadership {
  let held: Lead | undefined;

  async function take(): Promise<Lead | undefined> {
    held ??= await tryToLead(connect, (lost) => {
      if (held === lost) held = undefined;
    });
    return held;
  }

  async function release(): Promise<void> {
    const client = held?.client;
    held = undefined;
    await client?.end().catch(() => undefined);
  }
  return { take, release };
}

async function tryToLead(connect: () => Promise<Client>, onLost: (lead: Lead) => void): Promise<Lead | undefined> {
  const client = await connect();
  const lead: Lead = { client, progress: nothingSealedYet() };
  const lock = client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [sealerLock]);
  if (await lock.then(({ rows }) => rows[0]!.got).catch(() => false)) {
    client.on('error', () => onLost(lead));
    client.on('end', () => onLost(lead));
    return lead;
  }
  await client.end().catch(() => undefined);
  return undefined;
}
