import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { errorKind, type Log } from '../log.ts';
import { leadership } from './leadership.ts';
import { type CheckpointKeys, sealRound } from './seal-round.ts';

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

/**
 * Seals committed entries into the tree of their organisation, at once and every second. Several may run: the one with
 * the advisory lock leads, and another takes over when it falls free.
 */
export function startSealer(options: SealerOptions): Sealer {
  const stopping = new AbortController();
  const { round, state, release } = rounds(options);
  let turn: Promise<unknown> = Promise.resolve();

  /** Rounds never overlap: they share one connection. */
  function sealNow(): Promise<number | null> {
    if (stopping.signal.aborted) return Promise.resolve(null);
    const next = turn.then(round);
    turn = next;
    return next;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sealNow();
      await pause(options.everyMs ?? 1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  const stop = async () => {
    stopping.abort();
    await running;
    await turn;
    await release();
  };
  return { sealNow, state: () => ({ ...state }), stop };
}

function rounds({ connect, keys, log }: SealerOptions) {
  const state: SealerState = { leading: false, lastRoundAt: null, failing: [] };
  const { take, release } = leadership(connect);

  async function round(): Promise<number | null> {
    try {
      const lead = await take();
      state.leading = lead !== undefined;
      if (!lead) return null;
      const { sealed, failed } = await sealRound(lead.client, keys, lead.progress);
      for (const { organisation, error } of failed) {
        // Said once, not every second; `state` goes on telling it.
        if (!state.failing.includes(organisation)) log({ event: 'audit-sealing-failed', error: errorKind(error) });
      }
      Object.assign(state, { lastRoundAt: new Date(), failing: failed.map(({ organisation }) => organisation) });
      return sealed;
    } catch (error) {
      log({ event: 'audit-sealer-interrupted', error: errorKind(error) });
      state.leading = false;
      await release();
      return null;
    }
  }
  return { round, state, release };
}
