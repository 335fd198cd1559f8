import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { errorKind, type Log } from '../log.ts';
import { type CheckpointKeys, nothingSealedYet, type Progress, type Round, sealRound } from './seal-round.ts';

export type SealerOptions = {
  /** Opens a connection as the role `sealer`, straight to the database: a transaction pooler would lose the lock. */
  connect: () => Promise<Client>;
  keys: CheckpointKeys;
  log: Log;
  /** Between rounds, and between tries to become the leader; default 1,000. */
  everyMs?: number;
};

export type SealerState = {
  /** Whether this process holds the lock. */
  leading: boolean;
  /** Real time of the last round that this process ended, and organisations that failed in it. */
  lastRoundAt: Date | null;
  failing: readonly string[];
};

export type Sealer = {
  /** A round from start to end, now. Returns the number of entries sealed; `null` when another process leads. */
  sealNow: () => Promise<number | null>;
  state: () => SealerState;
  /** Ends after the round that runs. */
  stop: () => Promise<void>;
};

/** One leader among all processes of a database. */
export const sealerLock = 0x7a76_5ea1;

type Lead = { client: Client; progress: Progress; lost: boolean };

/**
 * Seals committed entries into the tree of their organisation, at once and every second. Several may run: the one with
 * the advisory lock leads. Its rounds run on the connection that holds the lock, so whoever loses one loses both.
 */
export function startSealer({ connect, keys, log, everyMs = 1_000 }: SealerOptions): Sealer {
  const state: SealerState = { leading: false, lastRoundAt: null, failing: [] };
  const stopping = new AbortController();
  let lead: Lead | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function round(): Promise<number | null> {
    try {
      if (lead?.lost !== false) lead = await tryToLead(connect);
      state.leading = lead !== undefined;
      if (!lead) return null;
      const { sealed, failed } = await sealRound(lead.client, keys, lead.progress);
      report(log, failed);
      Object.assign(state, { lastRoundAt: new Date(), failing: failed.map(({ organisation }) => organisation) });
      return sealed;
    } catch (error) {
      log({ event: 'audit-sealer-interrupted', error: errorKind(error) });
      await letGo();
      return null;
    }
  }

  async function letGo(): Promise<void> {
    const client = lead?.client;
    lead = undefined;
    state.leading = false;
    await client?.end().catch(() => undefined);
  }

  /** Rounds never overlap: they share one connection. */
  function sealNow(): Promise<number | null> {
    const next = turn.then(round);
    turn = next;
    return next;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sealNow();
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  const stop = async () => {
    stopping.abort();
    await running;
    await turn;
    await letGo();
  };
  return { sealNow, state: () => ({ ...state }), stop };
}

/** A connection that holds the lock, or nothing when another process has it. */
async function tryToLead(connect: () => Promise<Client>): Promise<Lead | undefined> {
  const client = await connect();
  const lead: Lead = { client, progress: nothingSealedYet(), lost: false };
  const lose = () => void (lead.lost = true);
  client.on('error', lose);
  client.on('end', lose);
  const lock = client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [sealerLock]);
  const got = await lock.then(({ rows }) => rows[0]!.got).catch(() => false);
  if (got) return lead;
  await client.end().catch(() => undefined);
  return undefined;
}

function report(log: Log, failed: Round['failed']): void {
  for (const { error } of failed) log({ event: 'audit-sealing-failed', error: errorKind(error) });
}
